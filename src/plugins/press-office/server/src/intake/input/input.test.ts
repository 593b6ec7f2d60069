import { sayIn } from '../../shared/translate';
import { decodeText, longestText, normaliseText } from './decode-text';
import { checkFormat } from './file-format';
import { settleLocale } from './settle-locale';

const say = sayIn('en');
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { details: unknown }).details;
  }
  throw new Error('It was accepted.');
};

describe('bytes', () => {
  test.each([
    ['UTF-8', Buffer.from('ميناء é')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffميناء é')],
    ['UTF-16, little end first', Buffer.from('\ufeffميناء é', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffميناء é', 'utf16le').swap16()],
  ])('are read as %s', (_, bytes) => {
    expect(normaliseText(decodeText(bytes, say), say)).toBe('ميناء é');
  });

  test.each([
    ['windows-1256', Buffer.from([0xe3, 0xed, 0xe4, 0xc7, 0xc1])],
    ['half a character', Buffer.from('ميناء').subarray(0, 3)],
    ['half a UTF-16 pair', Buffer.from([0xff, 0xfe, 0x3d, 0xd8])],
  ])('are refused when they are %s', (_, bytes) => {
    expect(refusal(() => decodeText(bytes, say))).toEqual({ code: 'NOT_TEXT' });
  });

  test('may be as many as the limit and no more', () => {
    expect(decodeText(Buffer.alloc(longestText, 'a'), say)).toHaveLength(longestText);
    expect(refusal(() => decodeText(Buffer.alloc(longestText + 1, 'a'), say))).toEqual({ code: 'TEXT_TOO_LONG' });
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

test('a file of another kind is refused, naming those that are read', () => {
  expect(() => checkFormat('a.TXT', say)).not.toThrow();
  expect(refusal(() => checkFormat('a.docx', say))).toEqual({ code: 'UNKNOWN_FORMAT', allowed: ['.txt', '.md'] });
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
