import { sayDay, sayMonth, sayWeekday } from './say-dates';

test('months have the names that they have in Morocco, in Western digits', () => {
  expect(sayMonth('2026-12', 'ar')).toBe('دجنبر 2026');
  expect(sayMonth('2026-08', 'ar')).toBe('غشت 2026');
  expect(sayMonth('2026-12', 'fr')).toBe('décembre 2026');
  expect(sayMonth('2026-12', 'en')).toBe('December 2026');
});

test('days are told whole, and weekdays short in a narrow column', () => {
  expect(sayDay('2026-12-31', 'fr')).toBe('jeudi 31 décembre 2026');
  expect(sayDay('2026-12-31', 'ar')).toContain('31 دجنبر 2026');
  expect(sayDay('2026-12-31', 'en')).toMatch(/^Thursday,? 31 December 2026$/);
  expect(sayWeekday('2026-11-30', 'fr', 'short')).toBe('lun.');
  expect(sayWeekday('2026-11-30', 'ar', 'long')).toBe('الاثنين');
});
