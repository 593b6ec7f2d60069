import { sayIn } from '../../shared/translate';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import { longestText } from './limits';
import { normaliseText } from './normalise-text';
import { readSource } from './read-source';
import { codeOf } from './refusal.test-support';
import { settleLocale } from './settle-locale';
import { decodeWindows1252 } from './windows-1252';

const say = sayIn('en');
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { details: unknown }).details;
  }
  throw new Error('It was accepted.');
};

/** Bytes of a code page. */
const inCodePage = (encoding: 'windows-1252' | 'windows-1256', text: string): Buffer => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const characters = encoding === 'windows-1252' ? decodeWindows1252(all) : new TextDecoder(encoding).decode(all);
  return Buffer.from(Array.from(text, (character) => characters.indexOf(character)));
};

describe('bytes', () => {
  const text = 'أعلن ميناء طنجة عن Port de pêche';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark, little end first', Buffer.from(text, 'utf16le')],
    ['UTF-16 without a mark, big end first', Buffer.from(text, 'utf16le').swap16()],
  ])('are read as %s', (_, bytes) => {
    expect(normaliseText(decodeText(bytes, say), say)).toBe(text);
  });

  test.each([
    ['windows-1256', 'بلاغ صحفي: افتتاح ميناء الصيد، يوم 11 مارس، بحضور «OFPPT» – هل يكفي؟'],
    ['windows-1256', 'بلاغ'],
    ['windows-1256', 'ميناء'],
    ['windows-1256', 'مَدرسة الصيد Ecole de pêche بالعرائش؛ پاريس'],
    ['windows-1252', 'COMMUNIQUÉ : À Tanger, l’École a été créée « où » les élèves naîtront à 50 €'],
    ['windows-1252', 'Élèves'],
    ['windows-1252', 'A port — “new” and naïve'],
  ] as const)('are read as %s where that makes better words: %s', (encoding, written) => {
    expect(decodeText(inCodePage(encoding, written), say)).toBe(written);
  });

  test.each([
    ['half a character', Buffer.from('ميناء').subarray(0, 3)],
    ['UTF-8 with a damaged byte', Buffer.from('ميناء الصيد').fill(0xff, 4, 5)],
    ['half a UTF-16 pair', Buffer.from([0xff, 0xfe, 0x3d, 0xd8])],
    ['in Cyrillic', Buffer.from('cff0e8e2e5f220ece8f0', 'hex')],
    ['in an older French encoding (Mac)', Buffer.from('communiqu\x8e de presse', 'latin1')],
    ['no text', Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 73 + (at >> 3)) % 256))],
  ])('are refused when they are %s', (_, bytes) => {
    expect(refusal(() => decodeText(bytes, say))).toEqual({ code: 'NOT_TEXT' });
  });
});

describe('a text', () => {
  test('gets one kind of line end', () => {
    expect(normaliseText('a\r\nb\rc\u2028d', say)).toBe('a\nb\nc\nd');
  });

  test.each([
    ['nothing but spaces and invisible signs', ' \n\u200f\u00a0', 'EMPTY_TEXT'],
    ['a NUL', 'a\0', 'NOT_TEXT'],
    ['half a surrogate pair', 'a\ud83d', 'NOT_TEXT'],
    ['more bytes than the limit in fewer characters', 'م'.repeat(longestText / 2 + 1), 'TEXT_TOO_LONG'],
  ])('is refused with %s', (_, text, code) => {
    expect(refusal(() => normaliseText(text, say))).toEqual({ code });
  });
});

describe('a file', () => {
  test.each([
    ['a.TXT', 'text'],
    ['بلاغ.md', 'markdown'],
    ['a.docx.htm', 'html'],
    ['a.docx\u200f', 'docx'],
  ])('%j is of the kind that its extension says', (name, kind) => {
    expect(fileKind(name, say)).toBe(kind);
  });

  test('whose name only looks like a text is refused by its real extension, and named without tricks', () => {
    const message = () => fileKind('report\u202etxt.exe', say);
    expect(message).toThrow('“.exe”');
    expect(refusal(() => fileKind('a.exe\u202e\0', say))).toMatchObject({ code: 'UNKNOWN_FORMAT' });
    expect(() => fileKind('no\u202eextension', say)).toThrow('“noextension”');
  });

  const read = (fileName: string, bytes: Buffer) => readSource({ fileName, bytes }, say);

  test('may be as large as its kind and no larger', async () => {
    expect((await read('a.txt', Buffer.alloc(longestText, 'a'))).text).toHaveLength(longestText);
    const styles = `<style>${' '.repeat(2 * longestText)}</style>a`;
    expect((await read('a.html', Buffer.from(styles))).text).toBe('a');
    for (const [name, bytes] of [
      ['a.txt', Buffer.alloc(longestText + 1, 'a')],
      ['a.md', Buffer.alloc(longestText + 1, 'a')],
      ['a.html', Buffer.alloc(longestText + 1, 'a')],
      ['a.html', Buffer.alloc(5 * longestText, ' ')],
    ] as const) {
      expect(await codeOf(() => read(name, bytes))).toBe('TEXT_TOO_LONG');
    }
    expect(await codeOf(() => read('a.docx', Buffer.alloc(17 * longestText)))).toBe('ARCHIVE_TOO_LARGE');
  });

  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'NOT_TEXT'],
    ['a PDF', Buffer.from('%PDF-1.7 text'), 'NOT_TEXT'],
    ['a Word document', Buffer.from('PK\x03\x04'), 'NOT_TEXT'],
    ['rich text', Buffer.from('{\\rtf1 Le port}'), 'UNKNOWN_FORMAT'],
  ])('that is %s and is called a text is refused', async (_, bytes, code) => {
    expect(await codeOf(() => read('a.txt', bytes))).toBe(code);
  });

  test('that names its encoding is believed, unless its bytes are another', async () => {
    const page = (charset: string, words: string) => `<html><head><meta charset="${charset}"></head>${words}</html>`;
    const arabic = inCodePage('windows-1256', page('windows-1256', 'é à'));
    expect((await read('a.html', arabic)).text).toBe('é à');
    expect((await read('a.html', Buffer.from(page('windows-1252', 'ميناء')))).text).toBe('ميناء');
    expect((await read('a.html', inCodePage('windows-1252', page('utf-8', 'école à l’été')))).text).toBe(
      'école à l’été',
    );
    const greek = Buffer.concat([Buffer.from(page('iso-8859-7', '').slice(0, 60)), Buffer.from('cbe9ecdcede9', 'hex')]);
    expect((await read('a.html', greek)).text).toContain('Λιμάνι');
  });
});

test('a text may be given as Markdown or HTML; spans count in what is read of it', async () => {
  const source = await readSource({ text: '<h1>Titre</h1><p>Le port</p>', format: 'html' }, say);
  expect(source).toMatchObject({ text: 'Titre\n\nLe port', formats: [{ kind: 'heading', start: 0, end: 5 }] });
  expect((await readSource({ text: '# Titre', format: 'markdown' }, say)).text).toBe('Titre');
  expect((await readSource({ text: '# Titre' }, say)).text).toBe('# Titre');
  expect(await codeOf(() => readSource({ text: '<p>&nbsp;<script>a</script>', format: 'html' }, say))).toBe(
    'EMPTY_TEXT',
  );
  expect(await codeOf(() => readSource({ text: '<div>'.repeat(100_000), format: 'html' }, say))).toBe('HTML_TOO_DEEP');
});

describe('the locale', () => {
  const settle = (text: string, asked: string | null, locales: string[]) =>
    settleLocale({ text, asked, locales }, say).locale;

  test('is the one asked for, or the first in the language of the text', () => {
    expect(settle('Le port', 'ar', ['ar', 'fr'])).toBe('ar');
    expect(settle('Le port est ouvert', null, ['ar', 'fr-MA', 'fr'])).toBe('fr-MA');
  });

  test.each([
    ['de', ['ar', 'de']],
    ['en', ['ar', 'fr']],
    [null, ['ar']],
  ])('is refused when it cannot be read or is not there: %s of %s', (asked, locales) => {
    expect(refusal(() => settle('The port is open', asked, locales))).toMatchObject({ code: 'UNKNOWN_LOCALE' });
  });
});
