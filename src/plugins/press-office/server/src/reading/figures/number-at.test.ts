import { languageOf } from '../languages';
import { lexiconOf } from '../languages/lexicon';
import { tokenise } from '../text/tokens';
import { numberAt } from './number-at';

function valueOf(text: string, locale: string): string | null {
  const tokens = tokenise(text);
  const index = tokens.findIndex(({ kind }) => kind === 'digits');
  return numberAt(tokens, index, lexiconOf(languageOf(locale)!))?.value ?? null;
}

test.each([
  ['ar', '66729', '66729'],
  ['ar', '٦٦٧٢٩', '66729'],
  ['ar', '٦٦٬٧٢٩', '66729'],
  ['ar', '66.729', '66729'],
  ['ar', '٣٫٥', '3.5'],
  ['ar', '3 ملايين', '3000000'],
  ['fr', '66 729', '66729'],
  ['fr', '66\u202f729', '66729'],
  ['fr', '3,50', '3.50'],
  ['fr', '1,125 million', '1125000'],
  ['en', '66,729', '66729'],
  ['en', '1,066,729.25', '1066729.25'],
  ['en', '0.125', '0.125'],
  ['en', '007', '7'],
  ['en', '−12', '-12'],
])('in %s, %s is %s', (locale, text, value) => {
  expect(valueOf(text, locale)).toBe(value);
});

test.each([
  ['a code', '1.05.132'],
  ['digits beyond any quantity', '1'.repeat(41)],
])('%s is no number', (_, text) => {
  expect(valueOf(text, 'en')).toBeNull();
});
