import { inLocale, wholeOf, withLocale } from './edited';

const configured = {
  timeZone: 'UTC',
  fourEyes: true,
  rulesOff: [],
  numberFormats: { ar: 'ar-MA' },
  names: {},
  boilerplates: {},
};
const saved = { timeZone: 'Africa/Casablanca', names: { fr: 'L’Office' } };
const report = { configured, saved, present: { ...configured, ...saved } };
const name = { setting: 'names', locale: 'fr' } as const;
const digits = { setting: 'numberFormats', locale: 'ar' } as const;

test('what was entered is shown first, then what was saved, then what is configured', () => {
  expect(wholeOf(report, {}, 'timeZone')).toEqual({ value: 'Africa/Casablanca', source: 'saved' });
  expect(wholeOf(report, {}, 'fourEyes')).toEqual({ value: true, source: 'configuration' });
  expect(wholeOf(report, { fourEyes: false }, 'fourEyes')).toEqual({ value: false, source: 'edited' });
  expect(wholeOf(report, { timeZone: null }, 'timeZone')).toEqual({ value: 'UTC', source: 'configuration' });
});

test('so it is language by language', () => {
  expect(inLocale(report, {}, name)).toEqual({ value: 'L’Office', source: 'saved' });
  expect(inLocale(report, {}, { ...name, locale: 'ar' })).toEqual({ value: null, source: 'configuration' });
  expect(inLocale(report, {}, digits)).toEqual({ value: 'ar-MA', source: 'configuration' });
  const edits = withLocale(withLocale({}, name, ''), digits, 'ar-MA-u-nu-arab');
  expect(edits).toEqual({ names: { fr: '' }, numberFormats: { ar: 'ar-MA-u-nu-arab' } });
  expect(inLocale(report, edits, name)).toEqual({ value: '', source: 'edited' });
  expect(inLocale(report, withLocale(edits, name, null), name)).toEqual({ value: null, source: 'configuration' });
});
