import type { TextMark } from '../../source-text';

/** What an element does to the words in it, by its name and what its `style` and `class` say. */
export interface ElementStyle {
  adds: readonly TextMark[];
  /** Marks of the elements around it that it takes back: Google Docs wraps whole pages in a `<b>` that is not bold. */
  removes: readonly TextMark[];
  isHidden: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads what an element does to its words. */
export function styleOf(name: string, attributes: Attributes): ElementStyle {
  const style = attributes.style?.toLowerCase() ?? '';
  const own = markOf[name];
  const marks = new Map<TextMark, boolean>(own ? [[own, true]] : []);
  if (style !== '') for (const [mark, isSet] of marksIn(style)) marks.set(mark, isSet);
  const withValue = (value: boolean) => [...marks].filter(([, isSet]) => isSet === value).map(([mark]) => mark);
  return {
    adds: withValue(true),
    removes: withValue(false),
    isHidden: 'hidden' in attributes || /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/.test(style),
  };
}

/** A property of a `style`, or null. */
function propertyOf(style: string | undefined, name: string): string | null {
  for (const declaration of style?.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === name)
      return declaration.slice(colon + 1).trim();
  }
  return null;
}

const markOf: Readonly<Record<string, TextMark>> = {
  __proto__: null as never,
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

function* marksIn(style: string): Generator<[TextMark, boolean]> {
  const weight = propertyOf(style, 'font-weight');
  if (weight !== null) yield ['bold', weight === 'bold' || weight === 'bolder' || Number(weight) >= 600];
  const slant = propertyOf(style, 'font-style');
  if (slant !== null) yield ['italic', slant === 'italic' || slant === 'oblique'];
  const line = propertyOf(style, 'text-decoration') ?? propertyOf(style, 'text-decoration-line') ?? '';
  if (line.includes('underline')) yield ['underline', true];
  if (line.includes('line-through')) yield ['strikethrough', true];
}
