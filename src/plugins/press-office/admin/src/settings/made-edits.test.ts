import { madeFrom, type MadeEdits } from './made-edits';

const over = {
  timeZone: 'UTC',
  fourEyes: true,
  rulesOff: [],
  numberFormats: { ar: 'ar-MA' },
  names: {},
  boilerplates: {},
};
const locales = ['ar', 'fr'];
const made: MadeEdits = {
  edits: { timeZone: null, rulesOff: ['doubled-word'], names: { fr: 'L’Office', ar: null } },
  seen: 3,
  over,
};

test('what was entered is there again, with the version that it was entered over', () => {
  expect(madeFrom(JSON.parse(JSON.stringify(made)), locales)).toEqual(made);
});

test('what the page cannot show is not there again, and the rest is', () => {
  const edits = {
    timeZone: 5,
    fourEyes: 'no',
    rulesOff: 'a',
    numberFormats: { ar: 'no format', fr: 'fr-CH' },
    names: 'x',
    boilerplates: { fr: 'Notre mission.', pt: 'Missão.' },
  };
  expect(madeFrom({ edits, seen: 3, over }, locales)).toEqual({
    edits: { numberFormats: { fr: 'fr-CH' }, boilerplates: { fr: 'Notre mission.' } },
    seen: 3,
    over,
  });
});

test.each([
  undefined,
  'x',
  { timeZone: 5, names: 'x', rulesOff: 'a', numberFormats: null },
  { edits: { fourEyes: false }, seen: '3', over },
  { edits: { fourEyes: false }, seen: 3, over: { ...over, names: null } },
  { edits: { names: {} }, seen: 3, over },
])('%j is nothing that was entered', (kept) => {
  expect(madeFrom(kept, locales)).toBeNull();
});
