import { approvedWith, officeFor } from './as-approved';

const then = { names: { fr: 'L’Office' }, boilerplates: { fr: 'L’Office forme.' }, numberFormats: { ar: 'ar-MA' } };
const now = { names: { fr: 'L’Agence' }, boilerplates: {}, numberFormats: { ar: 'ar-MA-u-nu-arab' } };
const row = { approved_with: approvedWith(then) };

test.each(['approved', 'scheduled'] as const)(
  'a release that is %s comes out with what it was approved with',
  (stage) => {
    expect(officeFor({ ...row, stage }, now)).toEqual(then);
  },
);

test.each(['draft', 'submitted', 'published', 'withdrawn'] as const)(
  'a release that is %s goes by what holds now',
  (stage) => {
    expect(officeFor({ ...row, stage }, now)).toEqual(now);
  },
);

test('one that was approved before settings were kept goes by what holds now', () => {
  expect(officeFor({ approved_with: null, stage: 'approved' }, now)).toEqual(now);
});
