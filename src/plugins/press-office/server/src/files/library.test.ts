import { possibleHashes } from './library';

test('a file is looked for by its name, and by every ending of it that may follow a breakpoint', () => {
  expect(possibleHashes('cover_1f.png')).toEqual(expect.arrayContaining(['cover_1f', '1f']));
  expect(possibleHashes('thumbnail_cover_1f.png')).toContain('cover_1f');
  expect(possibleHashes('extra_wide_cover_1f.webp')).toContain('cover_1f');
});

test('extensions may be several, or none', () => {
  expect(possibleHashes('data_1f.tar.gz')).toContain('data_1f');
  expect(possibleHashes('data_1f')).toContain('data_1f');
  expect(possibleHashes('.gitkeep')).not.toContain('');
});
