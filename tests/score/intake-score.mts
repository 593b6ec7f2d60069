// npm run intake:score -- [--misses] [--folder FOLDER]
// How much of what a careful reader marked in the texts of tests/fixtures/press-texts intake finds (recall), and how much
// of what it finds is marked (precision); below 0.95 in any kind it ends with code 1.
import path from 'node:path';
import { parseArgs } from 'node:util';

import { analyse } from '../../src/plugins/press-office/server/src/intake/analyse';
import { languageOf } from '../../src/plugins/press-office/server/src/reading/languages';
import { sayIn } from '../../src/plugins/press-office/server/src/shared/translate';
import { compare, type Comparison, type Kind, kinds } from './compare';
import { loadKnownWorld, loadMarkedTexts, type MarkedText } from './marked-text';

const fixtures = path.resolve(import.meta.dirname, '../fixtures/press-texts');
const { values: given } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, folder: { type: 'string', default: fixtures } },
});
const bar = 0.95;

const texts = await loadMarkedTexts(given.folder);
const worldIn = await loadKnownWorld(path.join(fixtures, 'known-world.json'));
const compared = texts.map((marked) => ({ marked, comparison: comparisonOf(marked) }));

if (given.misses) compared.forEach(({ marked, comparison }) => printMisses(marked, comparison));
for (const locale of new Set(texts.map((text) => text.locale))) {
  print(
    locale,
    compared.filter(({ marked }) => marked.locale === locale),
  );
}
const isGood = print('all', compared);
process.exit(isGood ? 0 : 1);

function comparisonOf({ text, locale, markup }: MarkedText): Record<Kind, Comparison> {
  const language = languageOf(locale);
  if (language === null) throw new Error(`No text can be read in ${locale}.`);
  const analysis = analyse({
    ...{ text, locale, language, known: worldIn(locale), say: sayIn('en') },
    ...{ today: '2026-06-15', timeZone: 'Africa/Casablanca' },
  });
  return compare(analysis, text, markup);
}

/** Prints precision and recall per kind, and tells whether all of it is good enough. */
function print(title: string, all: readonly { comparison: Record<Kind, Comparison> }[]): boolean {
  console.log(`\n${title}: ${all.length} texts`);
  const scores = kinds.map((kind) => {
    const sum = (count: (comparison: Comparison) => number) =>
      all.reduce((total, { comparison }) => total + count(comparison[kind]), 0);
    const [right, missing, wrong] = [
      sum((one) => one.right),
      sum((one) => one.missing.length),
      sum((one) => one.wrong.length),
    ];
    const [precision, recall] = [right / (right + wrong), right / (right + missing)];
    console.log(
      `  ${kind.padEnd(9)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${right} right, ${wrong} wrong, ${missing} missing)`,
    );
    return precision >= bar && recall >= bar;
  });
  return scores.every(Boolean);
}

function printMisses({ name, locale }: MarkedText, comparison: Record<Kind, Comparison>): void {
  const lines = kinds.flatMap((kind) => [
    ...comparison[kind].missing.map((what) => `  - ${kind}: ${what}`),
    ...comparison[kind].wrong.map((what) => `  + ${kind}: ${what}`),
  ]);
  if (lines.length > 0) console.log([`${name}.${locale}`, ...lines].join('\n'));
}
