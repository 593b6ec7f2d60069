import { markHits } from './mark-hits';

const text = 'one <two> three';

test('the words found are marked, and the rest is text', () => {
  const hits = [
    { start: 5, end: 8, clause: 0 },
    { start: 10, end: 15, clause: 1 },
  ];
  expect(markHits({ text, hits, start: 0, end: text.length })).toBe('one &lt;<mark>two</mark>&gt; <mark>three</mark>');
});

test('a word found twice is marked once, and one that is cut as far as it stands there', () => {
  const hits = [
    { start: 0, end: 3, clause: 0 },
    { start: 0, end: 3, clause: 1 },
    { start: 10, end: 15, clause: 1 },
  ];
  expect(markHits({ text, hits, start: 1, end: 12 })).toBe('<mark>ne</mark> &lt;two&gt; <mark>th</mark>');
});
