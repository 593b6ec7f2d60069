import type { FigureDocument } from '../../../../contracts/documents';
import { sayIn } from '../../shared/translate';
import type { SharedColumn } from '../table/columns';
import type { Ledger, LedgerFigure, LedgerProject } from './ledger';
import type { CellValue } from './line-content';
import type { PlanOptions } from './plan-line';
import { planTable } from './plan-table';
import { readTable } from './read-table';

const say = sayIn('en');
const marsa: LedgerProject = { documentId: 'p1', slugs: ['marsa'], acronyms: ['MARSA'], locales: ['fr'] };
const measured = { qualifier: 'exactly', asOf: null, periodFrom: '2008', periodTo: null, upper: null } as const;

const seats: LedgerFigure = {
  documentId: 'f1',
  shared: new Map<SharedColumn, CellValue>(Object.entries({ ...measured, value: '4560', total: false }) as never),
  words: new Map([
    ['ar', { label: 'مقاعد', unit: 'مقعد', source: null }],
    ['fr', { label: 'Places', unit: 'places', source: 'Registre' }],
  ]),
  projectId: null,
  published: null,
};
const published = {
  ...{ value: '4560', qualifier: 'exactly', asOf: null, period: { from: '2008', to: null } },
} as unknown as FigureDocument;

function plan(text: string, ledger: Partial<Ledger> = {}, options: Partial<PlanOptions> = {}) {
  const { lines } = readTable(text, { locales: ['ar', 'fr', 'en'], locale: null, decimal: null, say });
  const known: Ledger = { figures: new Map([['seats', seats]]), keyOwners: new Map(), projects: [marsa], ...ledger };
  return planTable(lines, { ledger: known, reason: null, publish: false, say, ...options });
}
const codes = (...given: Parameters<typeof plan>) =>
  plan(...given).map(({ problems }) => problems.map(({ code }) => code));

test('a line that says what the desk has changes nothing', () => {
  const text =
    'key;label:ar;label:fr;unit:fr;source:fr;value;periodFrom;total\nseats;مقاعد;Places;places;Registre;4 560;٢٠٠٨;non';
  expect(plan(text)).toMatchObject([{ outcome: 'unchanged', changes: [], save: null }]);
});

test('an empty cell empties, a column that is not there leaves as it is, and a silent language too', () => {
  const [line] = plan('key;label:fr;source:fr;label:ar;unit:ar;periodFrom\nseats;Places;;;;');
  expect(line).toMatchObject({
    outcome: 'revised',
    changes: [
      { column: 'periodFrom', from: '2008', to: null },
      { column: 'source:fr', from: 'Registre', to: null },
    ],
  });
});

test('a label is not emptied, and another language needs one', () => {
  expect(codes('key;label:fr;unit:fr\nseats;;places')).toEqual([['LABEL_MISSING']]);
  expect(codes('key;unit:en\nseats;places')).toEqual([['LABEL_MISSING']]);
});

test('value, range and period are checked as they will be, with what the desk has', () => {
  expect(codes('key;upper\nseats;4000')).toEqual([['UPPER_BELOW_VALUE']]);
  expect(codes('key;periodTo\nseats;2007')).toEqual([['PERIOD_REVERSED']]);
});

test('percent is the unit, in every language', () => {
  expect(codes('key;value;label:fr;unit:fr;label:ar;unit:ar\na;5 %;A;%;ا;%')).toEqual([[]]);
  expect(codes('key;value;label:fr;unit:fr;label:ar;unit:ar\na;5 %;A;%;ا;مقعد')).toEqual([['PERCENT_WITHOUT_UNIT']]);
  expect(codes('key;value\nseats;5 %')).toEqual([['PERCENT_WITHOUT_UNIT']]);
});

test('a public value needs a reason to change, a draft does not', () => {
  const ledger = { figures: new Map([['seats', { ...seats, published }]]) };
  expect(codes('key;value\nseats;4561')).toEqual([[]]);
  expect(codes('key;value\nseats;4561', ledger)).toEqual([['REASON_MISSING']]);
  const [own] = plan('key;value;reason\nseats;4561;Recount', ledger, { reason: 'For all' });
  expect(own).toMatchObject({ outcome: 'revised', publishes: false, save: { reason: 'Recount' } });
  expect(plan('key;label:fr\nseats;Sièges', ledger)).toMatchObject([{ outcome: 'changed', save: { reason: null } }]);
});

test('what waits in the draft is a revision still, seen from the public', () => {
  const ledger = { figures: new Map([['seats', { ...seats, published: { ...published, value: '4000' } }]]) };
  const [line] = plan('key;value\nseats;4560', ledger, { reason: 'Recount', publish: true });
  expect(line).toMatchObject({ outcome: 'revised', publishes: true, changes: [{ from: '4000', to: '4560' }] });
});

test('a project is found by its slug or acronym, and must have a language of the figure', () => {
  const [line] = plan('key;project\nseats;marsa');
  expect(line?.changes).toEqual([{ column: 'project', from: null, to: 'marsa' }]);
  expect(codes('key;project\nseats;Marsa')).toEqual([[]]);
  expect(codes('key;label:ar;value;project\nnew;ج;1;marsa')).toEqual([['PROJECT_NOT_TRANSLATED']]);
  const projects = [marsa, { ...marsa, documentId: 'p2', slugs: ['other'] }];
  expect(codes('key;project\nseats;MARSA\n', { projects })).toEqual([['PROJECT_AMBIGUOUS']]);
});

test('words without a language are those of the line, or of the import', () => {
  expect(codes('key;label;value\na;A;1')).toEqual([['LOCALE_MISSING']]);
  expect(plan('key;label;value;locale\na;A;1;FR')[0]?.changes).toContainEqual({
    column: 'label:fr',
    from: null,
    to: 'A',
  });
  expect(codes('key;label;value;locale\na;A;1;de')).toEqual([['UNKNOWN_LOCALE', 'LOCALE_MISSING']]);
});

test('all that is wrong with a line is told at once', () => {
  expect(codes('key;label:fr;value;geo;asOf\n;=A;NaN;XX;1/2/2024')).toEqual([
    ['KEY_MISSING', 'NUMBER_NOT_FINITE', 'UNKNOWN_COUNTRY', 'DATE_DAY_FIRST', 'FORMULA_CELL'],
  ]);
});
