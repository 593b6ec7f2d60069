// npm run bench:intake -- [--runs 100]
// How long intake takes for a Word document of 40 pages and for a page of text in each language, with 1,000 names and 500
// figures on record: the first time in a process ("cold"), and again. Misses a bar: ends with code 1.
import { parseArgs } from 'node:util';

import { draftFrom } from './intake/draft';
import { makeDocument } from './intake/document';
import { measure, type Times } from './intake/measure';
import { type Locale, locales, pageIn } from './intake/pages';
import { makeWorld, nameIn } from './intake/world';
import { checkDrafts } from '../src/plugins/press-office/server/src/copy-desk/check-drafts';
import { analyse } from '../src/plugins/press-office/server/src/intake/analyse';
import { readSource } from '../src/plugins/press-office/server/src/intake/input/read-source';
import type { SourceText } from '../src/plugins/press-office/server/src/intake/source-text';
import { languageOf } from '../src/plugins/press-office/server/src/reading/languages';
import { sayIn } from '../src/plugins/press-office/server/src/shared/translate';

/** Milliseconds: a document from its bytes to its draft, also the first time; a page, usually. */
const bars = { document: 2000, page: 50 };
const pagesInDocument = 40;

const { values: given } = parseArgs({ options: { runs: { type: 'string', default: '100' } } });
const runs = Number(given.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number, 1 or more.');

const say = sayIn('fr');
const today = '2024-03-12';
const known = makeWorld();
const misses: string[] = [];

// The document first: nothing is warm yet.
const bytes = await makeDocument(
  Array.from({ length: pagesInDocument }, (_, number) => page(locales[number % 3]!, number)),
);
const documentRuns = Math.max(1, Math.round(runs / 10));
const reading = await measure(documentRuns, readDocument);
const source = await readDocument();
const analysing = await measure(documentRuns, () => analyseIn('fr', source));

print(`a .docx of ${pagesInDocument} pages: read`, reading);
print(`a .docx of ${pagesInDocument} pages: analysed (${source.text.length} characters)`, analysing);
check('the .docx in all, the first time', reading.cold + analysing.cold, bars.document);
check('the .docx in all', reading.median + analysing.median, bars.document);
for (const locale of locales) {
  const text = page(locale, 0);
  const draft = draftFrom(text);
  const analysed = await measure(runs, () => analyseIn(locale, { text }));
  const checked = await measure(runs, () =>
    checkDrafts(new Map([[locale, draft]]), { knownIn: () => known, today, say }),
  );
  print(`a page in ${locale}: analysed (${text.length} characters)`, analysed);
  print(`a page in ${locale}: its draft checked`, checked);
  check(`a page in ${locale}, analysed`, analysed.median, bars.page);
  check(`a page in ${locale}, checked`, checked.median, bars.page);
}
console.log(misses.length === 0 ? '\nEvery bar is kept.' : `\n${misses.join('\n')}`);
process.exit(misses.length === 0 ? 0 : 1);

function page(locale: Locale, number: number): string {
  return pageIn(locale, (step) => ({
    project: nameIn(known.projects[(7 * number + step) % 300]!, locale),
    organisation: nameIn(known.organisations[(11 * number + step) % 300]!, locale),
    person: nameIn(known.people[(13 * number + step) % 400]!, locale),
  }));
}

function readDocument(): Promise<SourceText> {
  return readSource({ fileName: 'release.docx', bytes }, say);
}

function analyseIn(locale: Locale, { text, ...form }: Pick<SourceText, 'text'> & Partial<SourceText>): void {
  const source = { formats: [], images: [], unreadImages: [], ...form };
  analyse({ text, source, locale, language: languageOf(locale)!, known, today, say });
}

function print(what: string, { cold, median, p99, cpu }: Times): void {
  const cells = Object.entries({ cold, median, p99, cpu }).map(
    ([name, ms]) => `${name} ${ms.toFixed(1).padStart(7)} ms`,
  );
  console.log([what.padEnd(58), ...cells].join('  '));
}

function check(what: string, ms: number, bar: number): void {
  if (ms > bar) misses.push(`Missed: ${what} takes ${ms.toFixed(0)} ms, more than ${bar} ms.`);
}
