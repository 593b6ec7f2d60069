import { capture } from '../load/capture';
import { at, get, listAt, pathWith, type Question } from '../questions/question';
import { askOurs } from '../questions/ours';
import { draw, perPage } from '../questions/wanted';
import { type Locale, locales } from '../corpus/locales';

/** What should cost the same however many releases there are. */
export const flatTopics = ['slug', 'list', 'first-page', 'deep-page', 'first-cursor', 'deep-cursor', 'search'] as const;
export type FlatTopic = (typeof flatTopics)[number];

const drawn = 2000;
/** How many of the first pages are asked for, and of the last. */
const somePages = 20;

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
      return someOf(pagesOf(releases), 'first').map(page);
    case 'deep-page':
      return someOf(pagesOf(releases), 'last').map(page);
    case 'first-cursor':
      return (await cursorsOf(address, 'first'))?.map(pageAfter) ?? null;
    case 'deep-cursor':
      return (await cursorsOf(address, 'last'))?.map(pageAfter) ?? null;
  }
}

const beginning = '*';
const cursor = (text: string) => ({ 'pagination[cursor]': text });
const cursorLocale: Locale = 'fr';

const asked = (locale: Locale, which: Record<string, string | number>): Question =>
  get(
    pathWith('/api/press-releases', { locale, ...which, 'pagination[pageSize]': perPage }),
    (answer) => listAt(answer, 'data').length === perPage,
  );

const page = (number: number): Question => asked(locales[number % 3]!, { 'pagination[page]': number });
const pageAfter = (text: string): Question => asked(cursorLocale, cursor(text));

/** The numbers of all whole pages. */
const pagesOf = (releases: number) => Array.from({ length: Math.floor(releases / perPage) }, (_, place) => place + 1);

/** As many from the beginning as from the end, so that they differ in nothing else. */
const someOf = <T>(pages: readonly T[], which: 'first' | 'last'): T[] =>
  which === 'first' ? pages.slice(0, somePages) : pages.slice(-somePages);

/** Leafs through the list, as a reader with cursors must, and keeps the cursors of its first or its last whole pages; null without cursors. */
async function cursorsOf(address: string, which: 'first' | 'last'): Promise<string[] | null> {
  const cursors: string[] = [];
  for (let next = await cursorAfter(address, beginning); next !== null; next = await cursorAfter(address, next)) {
    cursors.push(next);
    if (which === 'first' && cursors.length === somePages) break;
  }
  if (cursors.length === 0) return null;
  // The last page may have fewer releases.
  return someOf([beginning, ...cursors].slice(0, -1), which);
}

/** The cursor of the next page; null on the last, and where there are no cursors. */
async function cursorAfter(address: string, text: string): Promise<string | null> {
  const { status, bytes } = await capture(address, pageAfter(text));
  if (status === 400 && text === beginning) return null;
  const next = at(JSON.parse(bytes.toString('utf8')), 'meta', 'pagination', 'nextCursor');
  if (status !== 200 || (typeof next !== 'string' && next !== null)) {
    throw new Error(`The cursor ${text} is answered with ${status} ${bytes.toString('utf8').slice(0, 500)}`);
  }
  return next;
}
