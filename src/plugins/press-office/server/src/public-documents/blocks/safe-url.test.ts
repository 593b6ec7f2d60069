import fc from 'fast-check';

import { safeUrl } from './safe-url';

test.each([
  'https://www.ofppt.ma/fr/actualites',
  'http://example.org/?q=1#part',
  'mailto:presse@example.org',
  'tel:+212522634444',
  '/uploads/visite.pdf',
  'https://example.org/الخبر',
])('%s may be followed', (address) => {
  expect(safeUrl(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n\\evil.example',
  '\\\\evil.example',
  'page-without-a-scheme',
  '',
])('%j may not', (address) => {
  expect(safeUrl(address)).toBeNull();
});

test('spaces around a pasted address, and line ends inside it, are not part of it', () => {
  expect(safeUrl(' https://example.org/a\n/b \n')).toBe('https://example.org/a/b');
});

test('wherever it stands, what is left of an address leads to this site or to a scheme on the list', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '\\',
      ':',
      '\t',
      '\n',
      '\r',
      ' ',
      '\u0000',
      '@',
      '.',
      '//',
      'javascript',
      'data',
      'https',
      'x',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      (address) => {
        const safe = safeUrl(address);
        if (safe === null) return;
        const { protocol, host } = new URL(safe, 'https://press.example/news/');
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol);
        if (safe.startsWith('/')) expect(host).toBe('press.example');
      },
    ),
    { numRuns: 5000 },
  );
});
