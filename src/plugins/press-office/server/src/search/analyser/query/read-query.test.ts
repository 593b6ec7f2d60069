import type { Clause } from '../search-query';
import { readQuery } from './read-query';

/** A query as it was understood: `word`, `word…` while it is being typed, `"a b"`, `-word`. */
function understood(text: string, locale: string): string[] {
  const { all, none } = readQuery(text, locale);
  const told = (clause: Clause) =>
    clause.by === 'phrase' ? `"${clause.terms.join(' ')}"` : `${clause.folded}${clause.isUnfinished ? '…' : ''}`;
  return [...all.map(told), ...none.map((clause) => `-${told(clause)}`)];
}

test.each([
  ['emploi jeunes ', ['emploi', 'jeunes']],
  ['emploi jeun', ['emploi', 'jeun…']],
  ['emploi jeunes.', ['emploi', 'jeunes']],
  ['"emploi jeunes"', ['"emploi jeun"']],
  ['emploi "jeunes"', ['emploi', 'jeunes']],
  ['« emploi des jeunes »', ['"emploi des jeun"']],
  ['“emploi jeunes” „agence nationale“', ['"emploi jeun"', '"agenc national"']],
  ['“emploi jeunes"', ['"emploi jeun"']],
  ['»emploi jeunes«', ['"emploi jeun"']],
  ['emploi "jeunes dip', ['emploi', 'jeunes', 'dip…']],
  ['emploi" jeunes ', ['emploi', 'jeunes']],
  ['""', []],
  ['emploi -Belgique', ['emploi', '-belgique']],
  ['emploi −Belgique', ['emploi', '-belgique']],
  ['-"cité des métiers" emploi ', ['emploi', '-"cit des metier"']],
  ["-l'emploi jeunes ", ['jeunes', '-emploi']],
  ['Maroc - Belgique', ['maroc', 'belgique…']],
  ['-STED-AMT emploi ', ['emploi', '-"sted amt"']],
  ['savoir-faire', ['"savoir fair"']],
  ['bac+2 R&D ', ['"bac 2"', '"r d"']],
  ['2024–2028', ['2024', '2028…']],
  ['08/05/2024', ['"8 5 2024"']],
  ['emploi,formation/stage ', ['emploi', 'formation', 'stage']],
  ['Emploi EMPLOIS emploi', ['emploi']],
  ['66 729 66.729', ['66729']],
  ["la formation et l'emploi de la", ['formation', 'emploi']],
  ['de la', ['de', 'la…']],
  ['"de"', ['de']],
  ['emploi -de', ['emploi', '-de']],
])('%s is understood as %j', (text, expected) => {
  expect(understood(text, 'fr')).toEqual(expected);
});

test.each([
  ['الكفاءات في المغرب', ['كفاءات', 'مغرب…']],
  ['تكوين -بلجيكا', ['تكوين', '-بلجيكا']],
  ['-الـTHAMM تكوين ', ['تكوين', '-thamm']],
  ['"مدينة المهن" ', ['"مدين مهن"']],
  ['”مدينة المهن“', ['"مدين مهن"']],
  ['تكوين \u200f-بلجيكا\u200f', ['تكوين', '-بلجيكا']],
  ['فئة ', ['فييه']],
])('in Arabic, %s is understood as %j', (text, expected) => {
  expect(understood(text, 'ar')).toEqual(expected);
});

test.each([
  'NEAR(emploi stage)',
  'title:emploi stage ',
  'emploi* OR stage ',
  "emploi'; DROP TABLE stage;--",
  '^emploi & stage ! ',
])('what is syntax elsewhere is words: %s', (text) => {
  const { all, none } = readQuery(text, 'fr');
  expect(none).toEqual([]);
  expect(all.map(({ by }) => by)).toEqual(all.map(() => 'word'));
  expect(all).toEqual(expect.arrayContaining([expect.objectContaining({ term: 'emploi' })]));
});

test.each(['', ' ', '!?', '-', '"', '«»', '- - -', '*:()', '🙂', '\ud800', '\u0301', 'ـ'])(
  'in %j there is nothing to find',
  (text) => {
    expect(readQuery(text, 'ar')).toEqual({ all: [], none: [] });
  },
);

test('a word is shown again as it was written', () => {
  expect(readQuery("l'Emploi “Cité  des Métiers” -Stage", 'fr')).toMatchObject({
    all: [{ written: 'Emploi' }, { written: 'Cité  des Métiers' }],
    none: [{ written: 'Stage' }],
  });
});

test.each(['a', '"', '-a ', '"a" ', '« ', 'ا', "l'"])('a megabyte of %j is read in time, and by no stack', (piece) => {
  const started = performance.now();
  readQuery(piece.repeat(1_000_000 / piece.length), 'fr');
  expect(performance.now() - started).toBeLessThan(5000);
});
