import { array, assert, constantFrom, integer, property, record } from 'fast-check';

import { analysisWith, figureAt, nameAt, spanIn } from '../found/empty-analysis.test-support';
import { foundItems } from '../found/found-items';
import { linesOf } from './lines';

const shown = (text: string, found: Parameters<typeof analysisWith>[0]) =>
  linesOf(text, foundItems(analysisWith({ text, ...found }))).map(({ pieces, images }) => [
    ...pieces.map(({ start, end, begins }) => [text.slice(start, end), ...begins].join('|')),
    ...images,
  ]);

test('a quotation over two lines begins in the first and goes on in the second, its figure inside', () => {
  const text = 'Un port\n\nIl dit « 5 quais\net 6 grues » ici';
  const quotation = spanIn(text, '« 5 quais\net 6 grues »');
  expect(
    shown(text, {
      quotations: [{ text: '', speaker: null, span: quotation }],
      figures: [figureAt(spanIn(text, '6'))],
    }),
  ).toEqual([['Un port'], [], ['Il dit ', '« 5 quais|quotation-0'], ['et ', '6|figure-0', ' grues »', ' ici']]);
});

test('a figure that is stated twice has one item, which begins where it stands first', () => {
  const text = '15 marins, puis 15 marins';
  expect(shown(text, { figures: [figureAt(spanIn(text, '15')), figureAt(spanIn(text, '15', 3))] })).toEqual([
    ['15|figure-0', ' marins, puis ', '15', ' marins'],
  ]);
});

test('two things that begin at the same place both begin there; a picture stands after the line it follows', () => {
  const text = 'MARSA avance\nFin';
  const span = spanIn(text, 'MARSA');
  const image = { name: 'a.png', mime: 'image/png', width: 1, height: 1, size: 1, alternativeText: null };
  expect(
    shown(text, {
      projects: [nameAt(span, 'marsa')],
      findings: [{ rule: 'x', severity: 'notice', span, message: '', correction: null }],
      images: [
        { ...image, position: 12 },
        { ...image, position: 99 },
      ],
    }),
  ).toEqual([
    ['MARSA|project-0|finding-0', ' avance', 'image-0'],
    ['Fin', 'image-1'],
  ]);
});

test('whatever is marked, the lines are the text, and every item that has a letter begins once', () => {
  const letters = array(constantFrom('a', 'ب', ' ', '\n'), { maxLength: 40 }).map((list) => list.join(''));
  const spans = array(record({ start: integer({ min: 0, max: 39 }), length: integer({ min: 1, max: 20 }) }), {
    maxLength: 8,
  });
  assert(
    property(letters, spans, (text, list) => {
      const quotations = list.map(({ start, length }) => {
        const end = Math.min(start + length, text.length);
        return { text: '', speaker: null, span: { start, end, text: text.slice(start, end) } };
      });
      const lines = linesOf(text, foundItems(analysisWith({ text, quotations })));
      const words = lines.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join(''));
      expect(words.join('\n')).toBe(text);
      const begun = lines.flatMap(({ pieces }) => pieces.flatMap(({ begins }) => begins));
      const expected = quotations.flatMap(({ span }, index) =>
        span.text.replaceAll('\n', '') === '' ? [] : [`quotation-${index}`],
      );
      expect(begun.toSorted()).toEqual(expected.toSorted());
    }),
  );
});
