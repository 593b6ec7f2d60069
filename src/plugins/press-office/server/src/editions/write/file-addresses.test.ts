import { fileAddresses } from './file-addresses';

const text = (children: object[]) => ({ body: { blocks: [{ type: 'paragraph', children }], html: '', text: '' } });

test('pictures and attachments are taken wherever the document has them', () => {
  const document = {
    cover: { url: '/uploads/cover_1.png', alternativeText: 'Cover' },
    gallery: [{ url: '/uploads/one_2.png' }, { url: '/uploads/two_3.png' }],
    attachments: [{ url: '/uploads/annex_4.pdf', name: 'annex.pdf' }],
    body: { blocks: [{ type: 'image', image: { url: '/uploads/inline_5.png' }, children: [] }], html: '', text: '' },
  };
  expect(fileAddresses(document)).toEqual([
    '/uploads/cover_1.png',
    '/uploads/one_2.png',
    '/uploads/two_3.png',
    '/uploads/annex_4.pdf',
    '/uploads/inline_5.png',
  ]);
});

test.each([
  ['http://localhost:1337/uploads/inline_5.png'],
  ['https://www.example.org/press/uploads/inline_5.png?updatedAt=2024'],
  ['/uploads/inline%5F5.png#top'],
])('an upload is known by its path: %s', (url) => {
  expect(fileAddresses({ image: { url } })).toEqual([url, '/uploads/inline_5.png']);
});

test('a link to an upload in a text, and a website that is one, name it', () => {
  const document = {
    ...text([{ type: 'link', url: '/uploads/a_1.pdf' }]),
    website: 'https://x.example/uploads/b_2.pdf',
  };
  expect(fileAddresses(document)).toEqual(['/uploads/a_1.pdf', '/uploads/b_2.pdf']);
});

test('files of another upload provider are known by their whole address', () => {
  expect(fileAddresses({ cover: { url: 'https://bucket.example/a_1.png' } })).toEqual([
    'https://bucket.example/a_1.png',
  ]);
});

test('words that speak of an address name no file', () => {
  expect(fileAddresses({ title: 'See /uploads/a_1.pdf', summary: '/uploads/a_1.pdf has it', cover: null })).toEqual([]);
});

test('what is no address, or too long for one, stops nothing', () => {
  expect(fileAddresses({ url: '/uploads/%zz' })).toEqual(['/uploads/%zz']);
  expect(fileAddresses({ url: `https://x.example/?q=${'a'.repeat(5000)}` })).toEqual([]);
});
