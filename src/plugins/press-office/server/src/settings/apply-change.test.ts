import type { OfficeSettings } from '../../../contracts/settings';
import { applyChange, changesBetween } from './apply-change';

const configured: OfficeSettings = {
  timeZone: 'UTC',
  fourEyes: true,
  rulesOff: [],
  numberFormats: { ar: 'ar-MA' },
  names: {},
  boilerplates: {},
};

test('what is left out of a change stays, and null goes back to the configuration', () => {
  const saved = { timeZone: 'Africa/Casablanca', fourEyes: false, names: { ar: 'المكتب', fr: 'L’Office' } };
  expect(applyChange(saved, { fourEyes: null, names: { ar: null, en: 'The Office' } })).toEqual({
    timeZone: 'Africa/Casablanca',
    names: { fr: 'L’Office', en: 'The Office' },
  });
  expect(applyChange(saved, { names: { ar: '  ', fr: null } })).toEqual({
    timeZone: 'Africa/Casablanca',
    fourEyes: false,
  });
});

test('invisible characters that would turn words round are not saved; a closed isolate stays', () => {
  const names = { fr: 'Office\u202e noitamrof', ar: '\u2066 المكتب', en: 'The \u2068مكتب\u2069 Office' };
  expect(applyChange({}, { names })).toEqual({
    names: { fr: 'Office noitamrof', ar: 'المكتب', en: 'The \u2068مكتب\u2069 Office' },
  });
  expect(applyChange({}, { boilerplates: { fr: '\u202e' } })).toEqual({});
});

test('rules are saved once each, in order, and none is a value of its own', () => {
  expect(applyChange({}, { rulesOff: ['b', 'a', 'b'] })).toEqual({ rulesOff: ['a', 'b'] });
  expect(applyChange({ rulesOff: ['a'] }, { rulesOff: [] })).toEqual({ rulesOff: [] });
});

test('a change is told from what held to what holds, and where that comes from', () => {
  const before = { timeZone: 'Africa/Casablanca', numberFormats: { ar: 'ar-MA-u-nu-arab' } };
  const after = { fourEyes: true, boilerplates: { fr: 'Notre mission.' } };
  expect(changesBetween(configured, { before, after })).toEqual([
    { setting: 'timeZone', from: 'Africa/Casablanca', to: 'UTC', source: 'configuration' },
    // Saved as it is configured: from now on the configuration does not change it.
    { setting: 'fourEyes', from: true, to: true, source: 'saved' },
    { setting: 'numberFormats.ar', from: 'ar-MA-u-nu-arab', to: 'ar-MA', source: 'configuration' },
    { setting: 'boilerplates.fr', from: null, to: 'Notre mission.', source: 'saved' },
  ]);
  expect(changesBetween(configured, { before, after: before })).toEqual([]);
});
