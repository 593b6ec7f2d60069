import { sayIn } from '../../shared/translate';
import { pressReleases } from '../collections';
import { checkPopulate, readFields } from './fields';

const fields = (given: unknown) => readFields(given, pressReleases, sayIn('en'));
const populate = (given: unknown) => () => checkPopulate(given, pressReleases, sayIn('en'));
const refusal = (code: string, given: string) =>
  expect.objectContaining({ details: expect.objectContaining({ code, given }) });

test.each([
  [undefined, null],
  ['title', ['documentId', 'title']],
  ['title,slug', ['documentId', 'title', 'slug']],
  [
    ['title', 'slug', 'title'],
    ['documentId', 'title', 'slug'],
  ],
  [['documentId'], ['documentId']],
])('fields=%j', (given, names) => {
  expect(fields(given)).toEqual(names);
});

test('* asks for the whole document', () => {
  expect(fields('*')).toEqual(expect.arrayContaining(['title', 'body', 'translations']));
});

test.each([
  ['status', 'status'],
  ['', ''],
  ['title,', ''],
  [['title', 'embargoUntil'], 'embargoUntil'],
  ['*,embargoUntil', 'embargoUntil'],
  [{ title: 'x' }, 'object'],
  [[], ''],
  ['constructor', 'constructor'],
])('fields=%j is refused', (given, shown) => {
  expect(() => fields(given)).toThrow(refusal('UNKNOWN_FIELD', shown));
});

test.each([
  [undefined],
  ['*'],
  ['true'],
  [['*']],
  ['projects'],
  ['projects,figures'],
  [['projects', 'cover']],
  [{ projects: 'true', figures: '*' }],
  [{ projects: { populate: '*' } }],
])('populate=%j changes nothing', (given) => {
  expect(populate(given)).not.toThrow();
});

test.each([
  ['createdBy', 'createdBy'],
  ['', ''],
  ['projects,localizations', 'localizations'],
  [['projects', { x: '1' }], 'object'],
  [{ localizations: 'true' }, 'localizations'],
  [{ projects: 'false' }, 'projects[…]'],
  [{ projects: { filters: { name: 'x' } } }, 'projects[…]'],
  [{ projects: { populate: { funders: 'true' } } }, 'projects[…]'],
  [7, 'number'],
])('populate=%j is refused', (given, shown) => {
  expect(populate(given)).toThrow(refusal('UNKNOWN_RELATION', shown));
});
