import type { DocumentHead } from '../../../../contracts/documents';
import type { SubjectKind } from '../../../../contracts/subject';
import { standingOf } from '../../editions/read/standing';
import type { EditionRow } from '../../editions/rows';
import { raiseNewsroomVersion } from '../../editions/write/raise-version';
import type { NewEdition } from '../../editions/write/new-edition';
import { writeEditions } from '../../editions/write/write-editions';
import type { Database } from '../../shared/database';
import { append } from '../empty-audit.test-support';
import type { AuditRow } from '../rows';

/** One thing that an office does, as a test needs to say it. */
export interface TestAct {
  does?: 'submit' | 'publish' | 'unpublish';
  kind?: SubjectKind;
  id?: string;
  locales?: readonly string[];
  title?: string;
  slug?: string;
  topics?: readonly string[];
  /** Minutes after nine o'clock. */
  minute?: number;
  actor?: string | null;
}

/** Does it as publication does: the editions, the newsroom version, and the entry of the audit. */
export async function act(
  database: Database,
  given: TestAct = {},
): Promise<{ editions: EditionRow[]; entry: AuditRow }> {
  const { does = 'publish', kind = 'press-release', id = 'r1', minute = 0, actor = 'editor@press.example' } = given;
  const at = new Date(Date.UTC(2024, 4, 8, 9, minute));
  const editions = does === 'submit' ? [] : await editionsBy(database, { ...given, does, kind, id, at, actor });
  if (editions.length > 0) await raiseNewsroomVersion(database, at);
  const stages =
    does === 'submit'
      ? { from: 'draft', to: 'submitted' }
      : { from: null, to: does === 'publish' ? 'published' : 'withdrawn' };
  const entry = await append(database, {
    at,
    actor,
    verb: does,
    subject: { kind, id },
    ...stages,
    reason: does === 'submit' ? null : 'parce que',
    particulars: { locales: given.locales ?? ['ar'] },
    editions: editions.map(({ hash }) => hash),
  });
  return { editions, entry };
}

type Doing = TestAct & Required<Pick<TestAct, 'does' | 'kind' | 'id'>> & { at: Date; actor: string | null };

async function editionsBy(database: Database, doing: Doing): Promise<EditionRow[]> {
  const { kind, id, locales = ['ar'] } = doing;
  const written: EditionRow[] = [];
  for (const locale of locales) {
    const standing = (await standingOf(database, { kind, id })).find((one) => one.locale === locale);
    if (doing.does === 'unpublish' && standing?.newest.state !== 'live') continue;
    written.push(...(await writeEditions(database, [editionOf(doing, locale, standing?.newest)])));
  }
  return written;
}

function editionOf(doing: Doing, locale: string, newest: EditionRow | undefined): NewEdition {
  const { does, kind, id, actor, title = 'زيارة', topics = ['emploi'] } = doing;
  const isPublishing = does === 'publish';
  const head = { ...headOf(doing, locale, newest), state: isPublishing ? ('live' as const) : ('withdrawn' as const) };
  return {
    subject: { kind, id },
    kind: newest === undefined ? 'first' : isPublishing ? 'minor' : 'withdrawal',
    ...(isPublishing ? documentOf(kind, head, { title, topics }) : noticeOf(head)),
    note: 'ملاحظة',
    actor,
  };
}

const headOf = ({ id, slug, at }: Doing, locale: string, newest: EditionRow | undefined) => ({
  documentId: id,
  locale,
  dir: locale === 'ar' ? ('rtl' as const) : ('ltr' as const),
  slug: slug ?? newest?.slug ?? `slug-of-${id}`,
  edition: (newest?.number ?? 0) + 1,
  releasedAt: newest?.released_at ?? at.toISOString(),
  updatedAt: at.toISOString(),
});

const noticeOf = (head: DocumentHead) => ({
  document: { ...head, withdrawal: { at: head.updatedAt, reason: 'inaccurate', notice: null, replacement: null } },
  leftOutOfSummary: [],
  facets: [],
});

function documentOf(kind: SubjectKind, head: DocumentHead, words: { title: string; topics: readonly string[] }) {
  if (kind === 'figure') {
    return {
      document: { ...head, key: head.slug, label: words.title, value: '4.50', project: 'slug-of-p1', geo: 'MA' },
      leftOutOfSummary: [],
      facets: [
        { name: 'key', value: head.slug },
        { name: 'project', value: 'p1' },
        { name: 'geo', value: 'MA' },
      ],
    };
  }
  if (kind === 'partner-project') {
    return {
      document: { ...head, acronym: 'MARSA', name: words.title, description: { text: 'long' }, countries: ['MA'] },
      leftOutOfSummary: ['description'],
      facets: [
        { name: 'acronym', value: 'MARSA' },
        { name: 'country', value: 'MA' },
      ],
    };
  }
  return {
    document: {
      ...head,
      type: 'press-release',
      title: words.title,
      body: { text: 'long' },
      projects: [{ documentId: 'p1', slug: 'slug-of-p1' }],
      figures: [{ documentId: 'f1' }],
      topics: words.topics,
      contacts: [],
    },
    leftOutOfSummary: ['body', 'contacts', 'gallery', 'attachments'],
    facets: [
      { name: 'type', value: 'press-release' },
      ...words.topics.map((value) => ({ name: 'topic', value })),
      { name: 'project', value: 'p1' },
      { name: 'figure', value: 'f1' },
    ],
  };
}

/** A small office's morning: two kinds in two languages, a change, a new slug, a withdrawal, entries without editions. */
export async function morning(database: Database): Promise<void> {
  await act(database, { kind: 'partner-project', id: 'p1', locales: ['ar', 'fr'], minute: 1 });
  await act(database, { does: 'submit', minute: 2 });
  await act(database, { locales: ['ar', 'fr'], minute: 3 });
  await act(database, { kind: 'figure', id: 'f1', minute: 4, actor: null });
  await act(database, { locales: ['ar', 'fr'], title: 'زيارة ثانية', slug: 'new-slug', topics: ['a', 'b'], minute: 5 });
  await act(database, { id: 'r2', locales: ['fr'], minute: 6 });
  await act(database, { does: 'unpublish', locales: ['fr'], minute: 7 });
  await act(database, { id: 'r2', locales: ['fr'], title: 'Encore', minute: 8 });
}
