import fc from 'fast-check';

import { hashOf, sealOf } from './seal';

const edition = {
  subject_kind: 'press-release',
  subject_id: 'r1',
  language: 'ar',
  sequence: 2,
  number: 2,
  kind: 'correction',
  slug: 'zyarh',
  released_at: '2024-05-08T15:00:00.000Z',
  issued_at: '2024-05-09T15:00:00.000Z',
  note: 'Now 43.',
  document_hash: 'a'.repeat(64),
  previous_hash: 'b'.repeat(64),
} as const;

test('the hash is the one that others compute', () => {
  // printf '{"a":"é","b":[1,true,null]}' | sha256sum
  expect(hashOf({ b: [1, true, null], a: 'é' })).toBe(
    '170409917e32971e79e71df2c0a04cc84c3c089ef0c7c2a94dbde72cafebd52d',
  );
});

test('the order of properties does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(hashOf(reversed)).toBe(hashOf(value));
    }),
  );
});

test('a document that was stored and read again has the same hash', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(hashOf(JSON.parse(JSON.stringify(value)))).toBe(hashOf(value));
    }),
  );
});

test('what is no JSON has no hash', () => {
  expect(() => hashOf(undefined)).toThrow(TypeError);
  expect(() => hashOf({ value: Number.NaN })).toThrow();
});

test.each(
  Object.entries({
    subject_kind: 'figure',
    subject_id: 'r2',
    language: 'fr',
    sequence: 3,
    number: 3,
    kind: 'minor',
    slug: 'other',
    released_at: '2024-05-08T15:00:00.001Z',
    issued_at: '2024-05-09T15:00:00.001Z',
    note: null,
    document_hash: 'c'.repeat(64),
    previous_hash: null,
  }),
)('the seal breaks when %s is altered', (field, value) => {
  expect(sealOf({ ...edition, [field]: value })).not.toBe(sealOf(edition));
});

test('the seal holds when an edition is superseded', () => {
  const superseded = { ...edition, state: 'superseded' };
  expect(sealOf(superseded)).toBe(sealOf(edition));
});
