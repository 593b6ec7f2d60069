import { withinLimits } from './within-limits';

test('a usual text is kept as it is', () => {
  expect(withinLimits(['a', null, 'b', 'a'])).toEqual(['a', null, 'b', 'a']);
});

test('a token that is there too often leaves gaps, and what follows keeps its place', () => {
  const kept = withinLimits([...Array.from({ length: 300 }, () => 'a'), 'b']);
  expect(kept.filter((token) => token === 'a')).toHaveLength(255);
  expect(kept.indexOf('b')).toBe(300);
});

test('a text ends where PostgreSQL counts no further', () => {
  expect(withinLimits(Array.from({ length: 50_000 }, (_, index) => `w${index}`))).toHaveLength(16_000);
});

test('a text of long words ends before it is too great for PostgreSQL', () => {
  const kept = withinLimits(Array.from({ length: 15_000 }, (_, index) => `${'ع'.repeat(64)}${index}`));
  expect(Buffer.byteLength(kept.join(''))).toBeLessThan(2 ** 20 - 1);
  expect(kept.length).toBeGreaterThan(4000);
});
