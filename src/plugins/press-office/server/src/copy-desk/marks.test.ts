import { anchorOf } from '../marks/anchors';
import { figureOf, projectOf, worldOf } from '../marks/figure.test-support';
import type { KnownFigure } from '../reading/known-world';
import { sayIn } from '../shared/translate';
import { checkRelease } from './check-release.test-support';
import { draftOf } from './draft.test-support';

const pilot = figureOf('pilot', '50', { units: ['jeunes'], project: 'thamm', label: ['Jeunes recrutés'] });
const belgium = figureOf('belgium', '50', { units: ['jeunes'], project: 'thamm', label: ['Jeunes en Belgique'] });
const thamm = [projectOf('thamm', 'Vers une approche globale', 'THAMM')];
const text = 'Le programme accueille 50 jeunes.';

const choice = (figure: KnownFigure | null, words = text) => {
  const start = words.indexOf('50');
  return {
    ...anchorOf({ field: 'body', start, end: start + 2 }, { title: '', summary: '', body: words }),
    figure: figure && figure.documentId,
  };
};

/** Each finding about figures as "severity rule: words". */
function told(
  body: string,
  figures: KnownFigure[],
  { choices = [], locale = 'fr' }: { choices?: unknown; locale?: string } = {},
): string[] {
  const draft = draftOf({ figureMarks: choices as never }, body);
  return checkRelease(draft, { locale, known: worldOf(figures, thamm), say: sayIn('en') })
    .filter(({ rule }) => /figure|marked/.test(rule))
    .map(({ severity, rule, span }) => `${severity} ${rule}${span ? `: ${span.text}` : ''}`);
}

describe('a number that several linked figures have', () => {
  test('is a notice that names them, as long as nobody has chosen', () => {
    const findings = checkRelease(draftOf({}, text), {
      ...{ locale: 'fr', known: worldOf([pilot, belgium], thamm) },
      say: sayIn('en'),
    });
    expect(findings).toMatchObject([{ rule: 'figure-ambiguous', severity: 'notice', span: { text: '50' } }]);
    expect(findings[0]?.message).toContain('“Jeunes recrutés” or “Jeunes en Belgique”');
    expect(told(text, [pilot, belgium], { choices: [choice(belgium)] })).toEqual([]);
    expect(told(text, [pilot, belgium], { choices: [choice(null)] })).toEqual([]);
  });

  test('is nothing where what stands around it tells which', () => {
    const inBelgium = { ...belgium, geo: 'BE' };
    expect(told('En Belgique, le programme accueille 50 jeunes.', [pilot, inBelgium])).toEqual([]);
  });
});

describe('a number bound to a figure', () => {
  test('that has another value now is an error, told once', () => {
    const revised = { ...belgium, value: '51' };
    const choices = [choice(belgium)];
    expect(told(text, [pilot, revised], { choices })).toEqual(['error marked-number-differs: 50']);
    expect(told(text, [revised], { choices })).toEqual(['error marked-number-differs: 50']);
  });

  test('and changed in the text is an error, with what is on record', () => {
    const draft = draftOf({ figureMarks: [choice(belgium)] }, text.replace('50', '15'));
    const findings = checkRelease(draft, {
      ...{ locale: 'fr', known: worldOf([belgium], thamm), say: sayIn('en') },
    });
    expect(findings).toMatchObject([
      { rule: 'marked-number-differs', severity: 'error', span: { text: '15' }, correction: '50' },
    ]);
  });

  test('that has its value differs from no other', () => {
    const other = figureOf('seats', '51', { units: ['stagiaires'], label: ['Stagiaires accueillis à Fès'] });
    const seats = figureOf('jobs', '50', { label: ['Emplois'] });
    const body = 'À Fès, 50 stagiaires ont été accueillis.';
    expect(told(body, [other, seats])).toEqual(['error figure-differs: 50']);
    expect(told(body, [other, seats], { choices: [choice(seats, body)] })).toEqual([]);
  });

  test('is checked in a language that is not read, too', () => {
    const revised = { ...belgium, value: '51' };
    expect(told(text, [revised], { choices: [choice(belgium)], locale: 'es' })).toEqual([
      'error marked-number-differs: 50',
    ]);
  });
});

describe('a choice', () => {
  test('whose number or figure is not there any more is told', () => {
    expect(told('Le programme continue.', [belgium], { choices: [choice(belgium)] })).toEqual([
      'notice figure-choice-lost',
    ]);
    expect(told(text, [pilot], { choices: [choice(belgium)] })).toEqual(['notice figure-choice-lost']);
  });

  test('that a number is no figure ends the notice that it has none', () => {
    const body = 'Le train de 50 voyageurs est parti, et 340 visiteurs avec lui.';
    expect(told(body, [])).toEqual(['notice figure-missing: 50', 'notice figure-missing: 340']);
    expect(told(body, [], { choices: [choice(null, body)] })).toEqual(['notice figure-missing: 340']);
  });

  test.each([[null], ['50'], [[null, 7, {}]], [[{ ...choice(belgium), field: 'slug' }]]])(
    'that is none is read over: %j',
    (choices) => {
      expect(told(text, [belgium], { choices })).toEqual([]);
    },
  );
});

test('both ends of a range on record are its figure, and differ from it in nothing', () => {
  const grant = figureOf('grant', '1500', { upper: '2400', units: ['dirhams'], label: ['Bourse mensuelle'] });
  expect(told('La bourse mensuelle va de 1 500 à 2 400 dirhams.', [grant])).toEqual([]);
});
