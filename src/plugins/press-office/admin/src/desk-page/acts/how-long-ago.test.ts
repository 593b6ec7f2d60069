import { howLongAgo } from './how-long-ago';

const now = Date.parse('2026-12-10T12:00:00.000Z');

test.each([
  ['2026-12-10T11:59:59.000Z', 'maintenant', 'الآن', 'now'],
  ['2026-12-10T11:57:00.000Z', 'il y a 3 minutes', 'قبل 3 دقائق', '3 minutes ago'],
  ['2026-12-10T01:00:00.000Z', 'il y a 11 heures', 'قبل 11 ساعة', '11 hours ago'],
  ['2026-12-09T11:00:00.000Z', 'hier', 'أمس', 'yesterday'],
  ['2026-12-06T11:00:00.000Z', 'il y a 4 jours', 'قبل 4 أيام', '4 days ago'],
  ['2026-11-20T11:00:00.000Z', '20 novembre 2026', '20 نونبر 2026', '20 November 2026'],
])('%s is told as %s', (at, fr, ar, en) => {
  expect([howLongAgo(at, now, 'fr'), howLongAgo(at, now, 'ar'), howLongAgo(at, now, 'en')]).toEqual([fr, ar, en]);
});

test('a clock that is ahead makes nothing happen in the future', () => {
  expect(howLongAgo('2026-12-10T12:05:00.000Z', now, 'fr')).toBe('maintenant');
});
