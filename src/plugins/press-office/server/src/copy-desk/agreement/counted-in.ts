import type { FoundFigure } from '../../../../contracts/intake';
import type { TextReading } from '../../reading/read-text';
import type { Layout } from '../../reading/text/layout';
import { isGlued } from '../../reading/text/look-ahead';
import type { Token } from '../../reading/text/tokens';
import type { Counted } from './counted';

interface LocatedCount {
  counted: Counted;
  /** The number as the text writes it. */
  written: string;
  /** Where a word of `counted.words` stands. */
  wordAt(position: number): Token;
}

/** The whole numbers in digits, and those in digits with a multiple, whose unit follows them at once. */
export function countedIn({ layout, figures }: TextReading): LocatedCount[] {
  const { text, tokens } = layout;
  const located: LocatedCount[] = [];
  let noun = 0;
  for (const { found } of figures) {
    while (noun < tokens.length && tokens[noun]!.start < found.span.end) noun += 1;
    const begins = tokens[noun]?.gap !== 'nothing' && text.startsWith(found.unit ?? '', tokens[noun]?.start);
    const scale = scaleOf(found);
    if (found.unit === null || !begins || !(isWholeInDigits(found) || scale !== null)) continue;
    const counted = countedAt(layout, { noun, number: firstOf(tokens, noun, found.span.start), found });
    const at = noun;
    if (counted) located.push({ counted, written: found.span.text, wordAt: (position) => tokens[at + position]! });
  }
  return located;
}

// "24,3 مليون": in Arabic the noun agrees with the multiple.
const scaleOf = ({ span }: FoundFigure) => /^[0-9٠-٩.,٫]+\s(\p{Script=Arabic}+)$/u.exec(span.text)?.[1] ?? null;

const isWholeInDigits = ({ value, span }: FoundFigure) => /^\d{1,9}$/.test(value) && !/\p{L}/u.test(span.text);

function countedAt(
  layout: Layout,
  { noun, number, found }: { noun: number; number: number; found: FoundFigure },
): Counted | null {
  const { tokens, paragraphOf } = layout;
  // COP 5, F-16: the number hangs on a name.
  if (number > 0 && isGlued(tokens, number)) return null;
  const { words, isClosed } = wordsAfter(layout, noun);
  if (words.length === 0) return null;
  const before = paragraphOf[number - 1] === paragraphOf[number] ? tokens[number - 1] : undefined;
  return {
    value: Number(found.value),
    scale: scaleOf(found),
    words,
    unitLength: found.unit?.split(/\s+/).length ?? 0,
    before: before?.kind === 'word' ? before.text : '',
    isClosed,
  };
}

/** The token that a number begins with, given the one after it. */
function firstOf(tokens: readonly Token[], after: number, start: number): number {
  let first = after - 1;
  while (first > 0 && tokens[first]!.start > start) first -= 1;
  return first;
}

const most = 5;

function wordsAfter({ tokens, paragraphOf }: Layout, first: number) {
  const words: string[] = [];
  for (let at = first; at < first + most; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || paragraphOf[at] !== paragraphOf[first] || (at > first && token.gap === 'nothing')) {
      // A hyphen or an apostrophe makes the word before it another one.
      const isWhole = token?.gap !== 'nothing' || !/^[-‐‑'’/]$/.test(token.text);
      return { words: isWhole ? words : words.slice(0, -1), isClosed: isWhole };
    }
    words.push(token.text);
  }
  return { words, isClosed: false };
}
