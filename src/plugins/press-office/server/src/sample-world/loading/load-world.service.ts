import type { SubjectKind } from '../../../../contracts/subject';
import type { Desk } from '../../shared/desk';
import { contact } from '../contact';
import { figures } from '../figures';
import { organisations } from '../organisations';
import { people } from '../people';
import { projects } from '../projects';
import { releases } from '../releases';
import type { SampleLocale } from '../sample';
import { contactIn, figureIn, organisationIn, personIn, projectIn, releaseIn } from './attributes-in';
import { publishAt, submitAt, writeDraft } from './write-record.service';

/** What the releases speak of becomes public an hour before the first of them. */
const opening = new Date('2024-05-07T08:00:00.000Z');

/** The last thing that happens in the sample, after its last release. */
const closing = new Date('2024-05-21T09:00:00.000Z');

/**
 * Writes the whole sample world and publishes it in the order of its dates. Call it in one transaction.
 * @param cover id of the cover picture in the media library
 */
export async function loadWorld(desk: Desk, cover: number): Promise<void> {
  const { idsOf, add } = register();
  const introduce = async (kind: SubjectKind, slug: string, attributesIn: (locale: SampleLocale) => object) => {
    const documentId = await writeDraft(desk, kind, attributesIn);
    await publishAt(desk, { kind, documentId, now: opening });
    add(slug, documentId);
  };
  for (const one of organisations) await introduce('organisation', one.slug, (locale) => organisationIn(locale, one));
  for (const one of people) await introduce('person', one.slug, (locale) => personIn(locale, one, idsOf));
  for (const one of projects) await introduce('partner-project', one.slug, (locale) => projectIn(locale, one, idsOf));
  for (const one of figures) await introduce('figure', one.key, (locale) => figureIn(locale, one, idsOf));
  const pressDesk = await writeDraft(desk, 'media-contact', (locale) => contactIn(locale, contact, idsOf));
  await loadReleases(desk, { idsOf, contact: pressDesk, cover });
}

async function loadReleases(desk: Desk, links: Parameters<typeof releaseIn>[2]): Promise<void> {
  for (const release of releases) {
    const documentId = await writeDraft(desk, 'press-release', (locale) => releaseIn(locale, release, links));
    // The one that is not out waits for an editor, so that there is something to approve.
    if (release.releasedAt === null) await submitAt(desk, { documentId, now: closing });
    else await publishAt(desk, { kind: 'press-release', documentId, now: new Date(release.releasedAt) });
  }
}

/** Remembers the documentId of each record by its slug or key: no two of the sample are alike. */
function register() {
  const ids = new Map<string, string>();
  const idOf = (slug: string) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`The sample links to "${slug}" before it is written.`);
    return id;
  };
  return {
    add: (slug: string, documentId: string) => ids.set(slug, documentId),
    idsOf: (slugs: readonly string[]) => slugs.map(idOf),
  };
}
