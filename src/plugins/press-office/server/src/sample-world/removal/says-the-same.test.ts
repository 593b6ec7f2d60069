import { saysTheSame } from './says-the-same';

const written = {
  name: 'THAMM',
  website: null,
  countries: ['MA', 'DE'],
  funders: ['koica', 'ilo'],
  organisation: 'ofppt',
  phases: [{ name: 'Pilot', from: '2019', to: null }],
};
/** What staff can fill in; the loader said nothing of the last two. */
const own = { name: {}, website: {}, countries: {}, funders: {}, series: {}, finality: { default: 'final' } };
const row = {
  id: 7,
  series: null,
  finality: 'final',
  ...written,
  website: '',
  funders: [
    { documentId: 'b', slug: 'ilo' },
    { documentId: 'a', slug: 'koica' },
  ],
  organisation: { documentId: 'c', slug: 'ofppt' },
};

test('a row that nobody has changed says what was written, whatever the order of its links', () => {
  expect(saysTheSame(row, written, own)).toBe(true);
});

test.each([
  ['a word', { name: 'THAMM II' }],
  ['what was empty', { website: 'https://example.org' }],
  ['a list', { countries: ['MA'] }],
  ['a link', { funders: [{ documentId: 'b', slug: 'ilo' }] }],
  ['a single link', { organisation: null }],
  ['what the loader said nothing of', { series: 'mobility' }],
  ['what it left as it is by itself', { finality: 'provisional' }],
  ['a phase', { phases: [{ name: 'Pilot', from: '2020', to: null }] }],
])('%s that was changed is noticed', (_, change) => {
  expect(saysTheSame({ ...row, ...change }, written, own)).toBe(false);
});
