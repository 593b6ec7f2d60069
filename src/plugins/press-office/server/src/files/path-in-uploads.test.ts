import { pathInUploads } from './path-in-uploads';

test.each([
  '/uploads/a.png',
  '/%75ploads/a.png',
  '/uploads%2Fa.png',
  '/uploads/%61.png',
  '/./uploads/a.png',
  '/x/../uploads/a.png',
  '/x/%2e%2e/uploads/a.png',
  '/uploads/./a.png',
  '/uploads//a.png',
  '/uploads/x/../a.png',
  '/uploads/a.png/',
  '/uploads/a.png/.',
  '/uploads\\a.png',
  '/uploads%5Ca.png',
  '/UPLOADS/a.png',
  '/Uploads./a.png',
  '/uploads /a.png',
  '/uploads::$INDEX_ALLOCATION/a.png',
  '/up\u200Cloads/a.png',
  '/ｕploads/a.png',
])('%s leads to an upload', (path) => {
  expect(pathInUploads(path)).toBe('a.png');
});

test('names and folders below are given as they are written', () => {
  expect(pathInUploads('/uploads/Folder/A%20b.PNG')).toBe('Folder/A b.PNG');
});

test.each([
  '/',
  '/uploads',
  '/uploads/',
  '/uploads/..',
  '/uploads/../a.png',
  '/../uploads/a.png',
  '//uploads/a.png',
  '/%2Fuploads/a.png',
  '/uploads/a%00.png',
  '/uploads/%',
  '/%2575ploads/a.png',
  '/api/uploads/a.png',
  '/uploadsx/a.png',
  '/api/press-releases',
])('%s does not', (path) => {
  expect(pathInUploads(path)).toBeNull();
});
