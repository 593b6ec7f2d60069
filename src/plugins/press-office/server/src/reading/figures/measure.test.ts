import { languageOf } from '../languages';
import { lexiconOf } from '../languages/lexicon';
import { measureOf, wholeValue } from './measure';

const measured = (locale: string, unit: string | null) => measureOf({ unit }, lexiconOf(languageOf(locale)!));

test.each([
  ['ar', '%', { kind: 'share' }],
  ['ar', 'في المائة', { kind: 'share' }],
  ['en', 'per cent', { kind: 'share' }],
  ['fr', 'dirhams', { kind: 'money', currency: 'MAD' }],
  ['ar', 'درهم', { kind: 'money', currency: 'MAD' }],
  ['fr', 'MDH', { kind: 'money', currency: 'MAD' }],
  ['en', '€', { kind: 'money', currency: 'EUR' }],
  ['en', '$', { kind: 'money', currency: null }],
  ['fr', 'ans', { kind: 'time' }],
  ['fr', 'heures de formation', { kind: 'time' }],
  ['ar', 'أشهر', { kind: 'time' }],
  ['fr', 'stagiaires', { kind: 'things' }],
  ['ar', 'مقعد بيداغوجي', { kind: 'things' }],
  ['fr', null, null],
])('in %s, %s measures %j', (locale, unit, measure) => {
  expect(measured(locale, unit)).toEqual(measure);
});

test.each([
  ['12.5', 'MDH', '12500000'],
  ['3', 'MMDH', '3000000000'],
  ['12500000', 'MDH', '12500000'],
  ['12.5', 'dirhams', '12.5'],
  ['50', null, '50'],
])('%s %s is %s', (value, unit, whole) => {
  expect(wholeValue({ value, unit })).toBe(whole);
});
