import { facetToken, pairToken, partitionOf, subjectToken, wordToken } from './token';

const arabic = partitionOf('press-release', 'ar');

test('a token tells the kind, the locale and the field of its word', () => {
  expect(wordToken(arabic, 'title', 'كفاء')).toBe('r_ar_1_كفاء');
  expect(wordToken(partitionOf('figure', 'fr'), 'anywhere', '66729')).toBe('f_fr_3_66729');
  expect(pairToken(arabic, ['a', 'b'])).toBe('r_ar_0_a_b');
});

test('two locales never share tokens, nor do two kinds', () => {
  const partitions = [
    partitionOf('press-release', 'ar'),
    partitionOf('press-release', 'ar-MA'),
    partitionOf('press-release', 'ar-ma'),
    partitionOf('person', 'ar'),
    partitionOf('partner-project', 'ar'),
  ];
  expect(new Set(partitions).size).toBe(5);
});

test('only small letters, digits, dots and what is beyond ASCII are left of a text, and different texts stay different', () => {
  const texts = [
    'THAMM',
    'thamm',
    'tha mm',
    'tha_mm',
    'tha.mm',
    'tha.20mm',
    '"x" OR y*',
    "'; --",
    'x\u0000',
    'x',
    'حصيلة مرحلية',
  ];
  const tokens = texts.map((value) => facetToken(arabic, { name: 'topic', value }));
  for (const token of tokens) expect(token).toMatch(/^r_ar_4_topic_[a-z0-9.\u0080-\uffff]+$/);
  expect(new Set(tokens).size).toBe(texts.length);
});

test('a text of any length makes a token that PostgreSQL can hold, and no other text the same one', () => {
  const long = 'ع'.repeat(100_000);
  expect(Buffer.byteLength(subjectToken(arabic, long))).toBeLessThan(2046);
  expect(subjectToken(arabic, long)).not.toBe(subjectToken(arabic, `${long}ع`));
});
