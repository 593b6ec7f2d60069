import { saysTheSame } from './says-the-same';

const written = {
  name: 'THAMM',
  website: null,
  countries: ['MA', 'DE'],
  funders: ['koica', 'ilo'],
  organisation: 'ofppt',
  phases: [{ name: 'Pilot', from: '2019', to: null }],
};
const row = {
  id: 7,
  ...written,
  website: '',
  funders: [
    { documentId: 'b', slug: 'ilo' },
    { documentId: 'a', slug: 'koica' },
  ],
  organisation: { documentId: 'c', slug: 'ofppt' },
};

test('a row that nobody has changed says what was written, whatever the order of its links', () => {
  expect(saysTheSame(row, written)).toBe(true);
});

test.each([
  ['a word', { name: 'THAMM II' }],
  ['what was empty', { website: 'https://example.org' }],
  ['a list', { countries: ['MA'] }],
  ['a link', { funders: [{ documentId: 'b', slug: 'ilo' }] }],
  ['a single link', { organisation: null }],
  ['a phase', { phases: [{ name: 'Pilot', from: '2020', to: null }] }],
])('%s that was changed is noticed', (_, change) => {
  expect(saysTheSame({ ...row, ...change }, written)).toBe(false);
});
