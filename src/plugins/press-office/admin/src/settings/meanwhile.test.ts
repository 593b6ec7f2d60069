import type { OfficeSettings, SettingsChange } from '../../../contracts/settings';
import { inLocaleMeanwhile, wholeMeanwhile } from './meanwhile';

const over: OfficeSettings = {
  timeZone: 'UTC',
  fourEyes: true,
  rulesOff: ['a'],
  numberFormats: { ar: 'ar-MA' },
  names: { fr: 'L’Office' },
  boilerplates: {},
};

/** The page of someone who has edited, once someone else's values are loaded. */
const page = (edits: SettingsChange, theirs: Partial<OfficeSettings>) => ({
  report: { configured: over, saved: theirs, present: { ...over, ...theirs } },
  edits,
  over,
});
const name = { setting: 'names', locale: 'fr' } as const;

test('what someone else has saved is told where it was edited too, for every setting', () => {
  const edits = { fourEyes: false, timeZone: null, rulesOff: ['a', 'b'], names: { fr: 'L’Agence' } };
  const both = page(edits, { fourEyes: true, timeZone: 'Asia/Tokyo', rulesOff: ['c'], names: { fr: 'L’Institut' } });
  expect(wholeMeanwhile(both, 'timeZone')).toEqual({ value: 'Asia/Tokyo' });
  expect(wholeMeanwhile(both, 'rulesOff')).toEqual({ value: ['c'] });
  expect(inLocaleMeanwhile(both, name)).toEqual({ value: 'L’Institut' });
  expect(inLocaleMeanwhile(page(edits, { names: {} }), name)).toEqual({ value: null });
  // Nobody has changed this one.
  expect(wholeMeanwhile(both, 'fourEyes')).toBeNull();
  const another = { ...page({ fourEyes: true }, { fourEyes: false }), over: { ...over, fourEyes: true } };
  expect(wholeMeanwhile({ ...another, edits: { fourEyes: true } }, 'fourEyes')).toEqual({ value: false });
});

test('nothing is told where only the other has edited, or both have entered the same', () => {
  const theirs = { timeZone: 'Asia/Tokyo', rulesOff: ['c', 'b'], names: { fr: 'L’Institut' } };
  expect(wholeMeanwhile(page({}, theirs), 'timeZone')).toBeNull();
  expect(inLocaleMeanwhile(page({ names: { ar: 'المكتب' } }, theirs), name)).toBeNull();
  const same = page({ rulesOff: ['b', 'c'], names: { fr: 'L’Institut' } }, theirs);
  expect(wholeMeanwhile(same, 'rulesOff')).toBeNull();
  expect(inLocaleMeanwhile(same, name)).toBeNull();
});
