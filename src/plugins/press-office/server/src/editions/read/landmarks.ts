import type { Database } from '../../shared/database';
import { type OrderedEditions, type Place, placesFiled, placesLive, type Stretch } from './places';

/** The last edition of so many of a list. */
export type Landmark = Place;

/** How many editions stand between two landmarks: that many are counted off in a moment. */
export const landmarkSpan = 1000;

/**
 * The landmark before a page, and how many editions stand up to it; null where the page is near the beginning. A database
 * counts off what it leaves out, row by row, so that a page costs the more the deeper it is; between two landmarks it does
 * so once.
 * @param known the landmarks of the list, in its order: those that are missing up to the page are added
 */
export async function nearestLandmark(
  database: Database,
  list: OrderedEditions,
  { offset, known }: { offset: number; known: Landmark[] },
): Promise<{ place: Place; offset: number } | null> {
  const wanted = Math.floor(offset / landmarkSpan);
  while (known.length < wanted) {
    const next = known.length;
    const stretch = { from: known[next - 1] ?? null, offset: landmarkSpan - 1, limit: 1 };
    const place = await placeIn(database, list, stretch);
    // The list ends before the page.
    if (place === null) break;
    // Another question may have been faster: it found the same.
    known[next] = place;
  }
  const nearest = Math.min(wanted, known.length);
  const place = known[nearest - 1];
  return place === undefined ? null : { place, offset: nearest * landmarkSpan };
}

async function placeIn(database: Database, list: OrderedEditions, stretch: Stretch): Promise<Place | null> {
  const filed = placesFiled(database, list, stretch)?.select('filed.released_at', { id: 'filed.edition_id' });
  const rows = (await (filed ?? placesLive(database, list, stretch).select('released_at', 'id'))) as unknown as {
    released_at: string;
    id: number;
  }[];
  const [row] = rows;
  return row === undefined ? null : { releasedAt: row.released_at, id: row.id };
}
