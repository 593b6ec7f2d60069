import { nothingKnown } from '../reading/known-world';
import { sayIn } from '../shared/translate';
import { checkRelease } from './check-release.test-support';
import { draftOf } from './draft.test-support';
import type { CheckedDraft } from './lines';

const check = (changes: Partial<CheckedDraft>, known = nothingKnown) =>
  checkRelease(draftOf(changes), { locale: 'fr', known, documentId: 'own', say: sayIn('en') });

/** Each finding as "severity rule field". */
const told = (changes: Partial<CheckedDraft>) =>
  check(changes).map(({ severity, rule, field }) => `${severity} ${rule} ${field}`);

const picture = { url: '/uploads/a.png', name: 'a.png', width: 1, height: 1, alternativeText: null, caption: null };

test('a release that has all it must have is told nothing', () => {
  expect(told({})).toEqual([]);
});

test.each<[string, Partial<CheckedDraft>, string[]]>([
  ['summary', { summary: ' ' }, ['warning summary-missing summary']],
  ['place', { datelinePlace: null }, ['warning dateline-missing datelinePlace']],
  ['date', { datelineDate: null }, ['warning dateline-missing datelineDate']],
  [
    'words and credit of a cover',
    { cover: picture },
    ['warning alternative-text-missing cover', 'warning credit-missing coverCredit'],
  ],
  ['words of a picture in the gallery', { gallery: [picture] }, ['warning alternative-text-missing gallery']],
])('a missing %s is a warning', (_, changes, expected) => {
  expect(told(changes)).toEqual(expected);
});

test('a picture that the media library describes, or the release itself, is not told of', () => {
  const described = { ...picture, alternativeText: 'Un atelier' };
  expect(told({ cover: described, coverCredit: 'OFPPT', gallery: [described] })).toEqual([]);
  expect(told({ cover: picture, coverAlternativeText: 'Un atelier', coverCredit: 'OFPPT' })).toEqual([]);
});

test('a picture without words is named', () => {
  expect(check({ gallery: [picture] })[0]?.message).toContain('“a.png”');
});

test('a fact sheet needs no dateline', () => {
  expect(told({ type: 'fact-sheet', datelinePlace: null, datelineDate: null })).toEqual([]);
});

describe('what is longer than it is shown', () => {
  test.each([
    ['title', 110],
    ['summary', 300],
  ] as const)('a %s of more than %i characters is a warning on those beyond', (field, longest) => {
    expect(told({ [field]: 'é'.repeat(longest) })).toEqual([]);
    const [finding, ...others] = check({ [field]: `${'é'.repeat(longest)}ab` });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ...{ rule: `${field}-too-long`, severity: 'warning', field },
      span: { start: longest, end: longest + 2, text: 'ab' },
    });
    expect(finding?.message).toContain(String(longest));
  });

  test('vowel signs and the halves of a letter are no characters of their own', () => {
    expect(told({ title: 'بَ'.repeat(110) })).toEqual([]);
    expect(told({ title: '𝒜'.repeat(110) })).toEqual([]);
  });
});

describe('a release with the title of another', () => {
  const known = { ...nothingKnown, releases: [{ documentId: 'other', title: '«\u00a0Portes  OUVERTES\u00a0»' }] };

  test('is a notice on the title', () => {
    expect(check({}, known)).toMatchObject([
      { rule: 'same-release', severity: 'notice', field: 'title', span: { start: 0, text: 'Portes ouvertes' } },
    ]);
  });

  test('is not itself', () => {
    expect(check({}, { ...known, releases: [{ documentId: 'own', title: 'Portes ouvertes' }] })).toEqual([]);
  });

  test('has no title that is only like it', () => {
    expect(check({ title: 'Portes ouvertes à Rabat' }, known)).toEqual([]);
    expect(check({ title: '…' }, { ...known, releases: [{ documentId: 'other', title: '?' }] })).toMatchObject([
      { rule: 'title-missing' },
    ]);
  });
});

test('a rule that is switched off says nothing', () => {
  const off = new Set(['summary-missing']);
  expect(checkRelease(draftOf({ summary: null }), { locale: 'fr', off, say: sayIn('en') })).toEqual([]);
});
