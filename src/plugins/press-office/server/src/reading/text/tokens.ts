import { fold } from './fold';
import { type Reading, readingsOf } from './proclitics';

/** What stands between a token and the one before it. */
export type Gap = 'nothing' | 'space' | 'tab' | 'line' | 'paragraph';

/** A run of letters, a run of digits or one other visible character; offsets are UTF-16, `end` exclusive. */
export interface Token {
  kind: 'word' | 'digits' | 'mark';
  text: string;
  /** `text` folded; for digits, their Western form. */
  folded: string;
  /** How it may be read, made with it since every phrase book asks for them. */
  readings: readonly Reading[];
  start: number;
  end: number;
  gap: Gap;
}

/** Cuts a text into tokens; white space and invisible format characters (bidi marks …) belong to none. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const folds = new Map<string, Pick<Token, 'folded' | 'readings'>>();
  let rest = 0;
  for (const match of text.matchAll(pieces)) {
    const piece = match[0];
    const kind = kindOf(match);
    const gap = tokens.length === 0 ? 'paragraph' : gapIn(text, rest, match.index);
    let known = folds.get(piece);
    if (known === undefined) {
      const folded = kind === 'digits' ? westernDigits(piece) : fold(piece);
      known = { folded, readings: readingsOf(folded) };
      folds.set(piece, known);
    }
    const { folded, readings } = known;
    rest = match.index + piece.length;
    tokens.push({ kind, text: piece, folded, readings, start: match.index, end: rest, gap });
  }
  return tokens;
}

// The soft hyphen and the zero-width joiners stand inside words; other format characters stand between tokens.
const pieces = /(\p{L}[\p{L}\p{M}\u00ad\u200c\u200d]*)|([0-9\u0660-\u0669\u06f0-\u06f9]+)|[^\s\p{Cf}]/gu;

function kindOf(match: RegExpMatchArray): Token['kind'] {
  if (match[1] !== undefined) return 'word';
  return match[2] !== undefined ? 'digits' : 'mark';
}

function gapIn(text: string, start: number, end: number): Gap {
  if (start === end) return 'nothing';
  if (end - start === 1 && text[start] === ' ') return 'space';
  const between = text.slice(start, end);
  const line = between.indexOf('\n');
  if (line >= 0) return between.indexOf('\n', line + 1) >= 0 ? 'paragraph' : 'line';
  if (between.includes('\t')) return 'tab';
  return /\s/.test(between) ? 'space' : 'nothing';
}

// Arabic-Indic and Persian digits lie ten to a row, in order: the last four bits of their code are their value.
function westernDigits(digits: string): string {
  return digits.replace(/[^0-9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
