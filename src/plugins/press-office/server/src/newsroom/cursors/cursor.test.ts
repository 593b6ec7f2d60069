import fc from 'fast-check';

import { readCursor, writeCursor } from './cursor';

const releases = { kind: 'press-release', order: 'desc' } as const;
const position = { releasedAt: '2024-05-08T15:00:00.000Z', subjectId: 'abcdefghijklmnopqrstuvwx' };
const cursor = writeCursor(position, releases);

test('a cursor leads back to where the page ended', () => {
  expect(readCursor(cursor, releases)).toEqual(position);
});

test('a cursor can stand in an address as it is', () => {
  expect(encodeURIComponent(cursor)).toBe(cursor);
});

test('a cursor is of one kind and one order', () => {
  expect(readCursor(cursor, { ...releases, kind: 'figure' })).toBeNull();
  expect(readCursor(cursor, { ...releases, order: 'asc' })).toBeNull();
});

const encoded = (text: string) => Buffer.from(text).toString('base64url');

test.each([
  '',
  '*',
  'abc',
  '%00',
  cursor.slice(1),
  cursor.slice(0, -1),
  `${cursor}A`,
  `${cursor}=`,
  `${cursor}\n`,
  ` ${cursor}`,
  cursor.toUpperCase(),
  encoded('press-release desc 2024-05-08T15:00:00.000Z'),
  encoded('press-release desc 2024-05-08 abc'),
  encoded('press-release desc 2024-13-45T15:00:00.000Z abc'),
  encoded('press-release desc 2024-05-08T15:00:00.000Z a b'),
  encoded('press-release desc 2024-05-08T15:00:00.000Z é'),
  encoded('press-release desc 2024-05-08T15:00:00.000Z \u0000'),
  encoded(`press-release desc 2024-05-08T15:00:00.000Z ${'x'.repeat(201)}`),
  encoded('press-release DESC 2024-05-08T15:00:00.000Z abc'),
  'x'.repeat(100_000),
])('%j is no cursor', (text) => {
  expect(readCursor(text, releases)).toBeNull();
});

test('whatever is made up is no cursor, and does no harm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string().map(encoded)), (text) => {
      expect(readCursor(text, releases)).toBeNull();
    }),
  );
});
