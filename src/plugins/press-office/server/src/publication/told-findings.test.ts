import type { Finding } from '../../../contracts/intake';
import { sayIn } from '../shared/translate';
import { toldFindings } from './told-findings';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  ...{ rule: 'figure-differs', severity: 'error', field: 'title', message: 'It is 50.', correction: '50' },
  span: { start: 0, end: 2, text: '49' },
  ...changes,
});
const warning = finding({ rule: 'name-near-record', severity: 'warning' });
const elsewhere = finding({ field: 'body' });

const told = (all: Finding[], known: Finding[], { isAllRead = true } = {}) =>
  toldFindings(new Map([['fr', all]]), {
    findings: new Map([['fr', known]]),
    ...{ isAllRead, mayRead: (_locale, field) => field === 'title', say: sayIn('en') },
  }).get('fr');

const untold = {
  rule: 'figure-differs',
  severity: 'error',
  correction: null,
  message: sayIn('en')('publication.finding-untold'),
};

test('what somebody would find herself is told as it is', () => {
  expect(told([finding(), warning], [finding(), warning])).toEqual([finding(), warning]);
});

test('what rests on something else is left out, save that an error is there', () => {
  expect(told([finding(), warning], [])).toEqual([{ ...untold, field: 'title', span: finding().span }]);
});

test('what is found only where less is known is no finding', () => {
  expect(told([], [finding()])).toEqual([]);
});

test('an error in a field that may not be read has no place', () => {
  expect(told([elsewhere], [elsewhere])).toEqual([{ ...untold, span: null }]);
});

test('a finding may quote a field that may not be read', () => {
  expect(told([finding()], [finding()], { isAllRead: false })).toMatchObject([{ field: 'title', ...untold }]);
});
