import type { FigureChoice } from '../../../contracts/figure-marks';
import type { KnownFigure } from '../reading/known-world';
import { anchorOf } from './anchors';
import { bodyOf, figureOf, projectOf, worldOf } from './figure.test-support';
import { markNumbers } from './mark-numbers';
import type { MarkedWords } from './number-in-words';

const trainees = figureOf('trainees', '66729', { units: ['stagiaires'], label: ['Stagiaires formés'] });
const pilot = figureOf('pilot', '50', {
  ...{ units: ['jeunes'], project: 'thamm', qualifier: 'approximately' },
  label: ['Jeunes lauréats recrutés pendant la phase pilote de THAMM'],
});
const belgium = figureOf('belgium', '50', {
  ...{ units: ['jeunes'], project: 'thamm', geo: 'BE' },
  label: ['Autres jeunes, en Belgique, dans le cadre de THAMM'],
});
const thamm = [projectOf('thamm', 'Vers une approche globale', 'THAMM')];

const marksIn = (
  words: MarkedWords,
  figures: KnownFigure[],
  { choices = [], locale = 'fr' }: { choices?: FigureChoice[]; locale?: string } = {},
) => markNumbers(words, { locale, known: worldOf(figures, thamm), choices });
/** Each mark as "field: text = value figure". */
const told = (...given: Parameters<typeof marksIn>) =>
  marksIn(...given).map(({ field, text, value, figure }) => `${field}: ${text} = ${value} ${figure}`);

const choose = (words: MarkedWords, text: string, figure: KnownFigure | null, after = 0): FigureChoice => {
  const start = words.body.indexOf(text, after);
  return {
    ...anchorOf({ field: 'body', start, end: start + text.length }, words),
    figure: figure && figure.documentId,
  };
};

describe('a number that is the value of one linked figure', () => {
  test('is marked wherever it stands, with its place in the words of its field', () => {
    const words = {
      title: '66 729 stagiaires',
      summary: 'Depuis 2008, 66 729 stagiaires.',
      body: 'Un titre\n\nEn tout, 66 729 stagiaires ont été formés.',
    };
    const marks = marksIn(words, [trainees]);
    expect(marks.map(({ field }) => field)).toEqual(['title', 'summary', 'body']);
    for (const { field, start, end, text, value } of marks) {
      expect(words[field].slice(start, end)).toBe(text);
      expect(value).toBe('66729');
    }
  });

  test('is marked in a list whose item before was about another project', () => {
    const words = bodyOf('THAMM : le recrutement de jeunes\nLe programme, qui a formé 66 729 stagiaires depuis 2008');
    const ofProject = { ...trainees, project: 'entrepreneurship' };
    expect(told(words, [ofProject])).toEqual(['body: 66 729 = 66729 trainees']);
  });

  test('is marked in a title that does not say what it counts, when it can hardly be anything else', () => {
    expect(told(bodyOf('', { title: 'Cap sur 66 729' }), [trainees])).toEqual(['title: 66 729 = 66729 trainees']);
    expect(told(bodyOf('', { title: 'Cap sur 50' }), [belgium])).toEqual([]);
  });

  test('is marked in Arabic and English, in words and with the decimals of the figure', () => {
    const rate = figureOf('rate', '7.50', { units: ['%'], label: ['نسبة الإدماج'] });
    expect(told(bodyOf('بلغت نسبة الإدماج 7,5 %.'), [rate], { locale: 'ar' })).toEqual(['body: 7,5 = 7.50 rate']);
    const youths = figureOf('youths', '50', { units: ['young people'] });
    expect(told(bodyOf('Fifty young people came.'), [youths], { locale: 'en' })).toEqual(['body: Fifty = 50 youths']);
  });

  test.each([
    ['another value', 'En tout, 66 279 stagiaires ont été formés.'],
    ['its value rounded', 'Plus de 66 000 stagiaires ont été formés.'],
    ['a part of another number', 'En tout, 166 729 stagiaires ont été formés.'],
  ])('is not marked when it is %s', (_, text) => {
    expect(told(bodyOf(text), [trainees])).toEqual([]);
  });

  test('is not marked when it counts something else, or is said of elsewhere', () => {
    expect(told(bodyOf('Le ticket coûte 50 dirhams.'), [belgium])).toEqual([]);
    expect(told(bodyOf('En Allemagne, 50 jeunes se forment.'), [belgium])).toEqual([]);
  });

  test('is not marked when the release does not link to the figure', () => {
    expect(told(bodyOf('En tout, 66 729 stagiaires.'), [{ ...trainees, isLinked: false }])).toEqual([]);
  });
});

describe('a number that two linked figures have', () => {
  const both = [pilot, belgium];
  const text =
    'THAMM : environ 50 jeunes lauréats ont été recrutés pendant la phase pilote ; 50 autres jeunes sont en Belgique.';

  test.each([both, [belgium, pilot]])(
    'is told by what stands around it, in whatever order they are linked',
    (...figures) => {
      expect(told(bodyOf(text), figures)).toEqual(['body: 50 = 50 pilot', 'body: 50 = 50 belgium']);
    },
  );

  test('is not marked where nothing tells, until the editor chooses', () => {
    const words = bodyOf('Le programme accueille 50 jeunes.');
    expect(told(words, both)).toEqual([]);
    expect(told(words, both, { choices: [choose(words, '50', belgium)] })).toEqual(['body: 50 = 50 belgium']);
  });

  test('is what the editor chose, whatever stands around it', () => {
    const words = bodyOf(text);
    const choices = [choose(words, '50', belgium), choose(words, '50', null, 60)];
    expect(told(words, both, { choices })).toEqual(['body: 50 = 50 belgium']);
  });

  test('is not marked as a figure with another value, though chosen', () => {
    const words = bodyOf('Le programme accueille 50 jeunes.');
    const revised = { ...belgium, value: '51' };
    expect(told(words, [pilot, revised], { choices: [choose(words, '50', revised)] })).toEqual([]);
  });
});

describe('a range', () => {
  const ages = figureOf('ages', '1500', { upper: '2400', units: ['dirhams'], label: ['Bourse mensuelle'] });

  test('is marked at both its ends', () => {
    expect(told(bodyOf('La bourse va de 1 500 à 2 400 dirhams.'), [ages])).toEqual([
      'body: 1 500 = 1500 ages',
      'body: 2 400 = 2400 ages',
    ]);
  });

  test('is not told by one end alone', () => {
    expect(told(bodyOf('La bourse est de 1 500 dirhams. Le loyer coûte 2 400 dirhams.'), [ages])).toEqual([]);
  });
});

describe('a language that is not read', () => {
  const marked = (text: string, figures: KnownFigure[], choices: FigureChoice[] = []) =>
    told(bodyOf(text), figures, { choices, locale: 'de' });

  test('has the marks that were chosen, and no others', () => {
    const words = bodyOf('Insgesamt 66.729 Auszubildende.');
    expect(marked(words.body, [trainees])).toEqual([]);
    expect(marked(words.body, [trainees], [choose(words, '66.729', trainees)])).toEqual([
      'body: 66.729 = 66729 trainees',
    ]);
  });

  test('has its own separators', () => {
    const rate = figureOf('rate', '7.5');
    for (const [text, number] of [
      ['Es sind 7,5 Prozent.', '7,5'],
      ['Es sind 7,50 Prozent.', '7,50'],
    ] as const) {
      expect(marked(text, [rate], [choose(bodyOf(text), number, rate)])).toHaveLength(1);
    }
    const text = 'Es sind 7.5 Prozent.';
    expect(marked(text, [rate], [choose(bodyOf(text), '7.5', rate)])).toEqual([]);
  });
});
