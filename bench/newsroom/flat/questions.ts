import { capture } from '../load/capture';
import { at, get, listAt, pathWith, type Question } from '../questions/question';
import { askOurs } from '../questions/ours';
import { draw, perPage } from '../questions/wanted';
import { type Locale, locales } from '../corpus/locales';

/** What should cost the same however many releases there are. */
export const flatTopics = ['slug', 'list', 'first-page', 'deep-page', 'first-cursor', 'deep-cursor', 'search'] as const;
export type FlatTopic = (typeof flatTopics)[number];

const drawn = 2000;
/** How many of the last pages are asked for. */
const deepPages = 20;

/**
 * The questions of a topic; null where the newsroom does not offer it. Pages are counted (`withCount`) as they are by default.
 * @throws Error when the newsroom answers something else than a page to a cursor of its own
 */
export async function questionsOf(topic: FlatTopic, address: string, releases: number): Promise<Question[] | null> {
  switch (topic) {
    case 'slug':
    case 'list':
    case 'search':
      return draw(topic, { releases }, drawn).map(askOurs);
    case 'first-page':
      return locales.map((locale) => page(locale, { 'pagination[page]': 1 }));
    case 'deep-page':
      return lastPages(releases).map((number, place) => page(locales[place % 3]!, { 'pagination[page]': number }));
    case 'first-cursor':
      if ((await cursorAfter(address, beginning)) === null) return null;
      return locales.map((locale) => page(locale, cursor(beginning)));
    case 'deep-cursor':
      return lastCursors(address);
  }
}

const beginning = '*';
const cursor = (text: string) => ({ 'pagination[cursor]': text });
const cursorLocale: Locale = 'fr';

const page = (locale: Locale, which: Record<string, string | number>): Question =>
  get(
    pathWith('/api/press-releases', { locale, ...which, 'pagination[pageSize]': perPage }),
    (answer) => listAt(answer, 'data').length === perPage,
  );

const lastPages = (releases: number) => {
  const last = Math.floor(releases / perPage);
  return Array.from({ length: Math.min(deepPages, last) }, (_, place) => last - place);
};

/** Leafs through the whole list, as a reader with cursors must, and keeps the cursors of the last whole pages. */
async function lastCursors(address: string): Promise<Question[] | null> {
  const cursors: string[] = [];
  for (let next = await cursorAfter(address, beginning); next !== null; next = await cursorAfter(address, next)) {
    cursors.push(next);
  }
  if (cursors.length === 0) return null;
  // The last page may have fewer releases.
  return [beginning, ...cursors].slice(-deepPages - 1, -1).map((text) => page(cursorLocale, cursor(text)));
}

/** The cursor of the next page; null on the last, and where there are no cursors. */
async function cursorAfter(address: string, text: string): Promise<string | null> {
  const { status, bytes } = await capture(address, page(cursorLocale, cursor(text)));
  if (status === 400 && text === beginning) return null;
  const next = at(JSON.parse(bytes.toString('utf8')), 'meta', 'pagination', 'nextCursor');
  if (status !== 200 || (typeof next !== 'string' && next !== null)) {
    throw new Error(`The cursor ${text} is answered with ${status} ${bytes.toString('utf8').slice(0, 500)}`);
  }
  return next;
}
