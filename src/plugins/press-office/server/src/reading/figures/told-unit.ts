import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isMark, skipPhrase } from '../text/look-ahead';
import { currencyAt } from './currency-at';
import { nounFrom, unitAfter } from './unit';

/** What a label, a heading or the head of a column says that numbers count, and by how much they are to be multiplied. */
export interface UnitTold {
  text: string;
  currency: string | null;
  factor: number;
}

/** The unit in the first brackets among some tokens: "Turnover (in MDH)", "EU grant (EUR million)", "Durée (mois)". */
export function unitInBrackets(layout: Layout, { first, last }: TokenRange, lexicon: Lexicon): UnitTold | null {
  const { text, tokens } = layout;
  let open = first;
  while (open <= last && !isMark(tokens[open], /^[([]$/)) open += 1;
  if (open >= last) return null;
  if (isMark(tokens[open + 1], /^(?:[%٪]|\p{Sc})$/u)) return toldBy(unitAfter(text, tokens, open + 1, lexicon), 1);
  return tokens[open + 1]?.kind === 'word' ? unitInWords(layout, { first: open + 1, last }, lexicon) : null;
}

function unitInWords({ text, tokens }: Layout, { first, last }: TokenRange, lexicon: Lexicon): UnitTold | null {
  const isSaid = /^(?:en|in|ب|بال)$/.test(tokens[first]!.folded);
  const start = isSaid ? first + 1 : first;
  const money = currencyAt(tokens, start, lexicon);
  const scale = lexicon.numberWords.at(tokens, money ? money.last + 1 : start)?.value;
  const factor = scale?.kind === 'scale' ? scale.value : 1;
  if (money) return toldBy(unitAfter(text, tokens, start, lexicon), factor * 10 ** money.scale);
  const noun = factor === 1 ? start : skipPhrase(lexicon.scaleLinks, tokens, start + 1);
  // An acronym in brackets is none: "(ANAPEC)".
  const isWord = isSaid || factor > 1 || /^[\p{Ll}\p{Lo}]/u.test(tokens[noun]?.text ?? '');
  const named = isWord ? nounFrom(text, tokens, { first: noun, end: last + 1, lexicon }) : null;
  return toldBy(unitAfter(text, tokens, noun, lexicon) ?? named, factor);
}

/** The noun that some tokens before `end` name first, where they are a list of what is counted: "Number of trainees". */
export function nounIn(
  { text, tokens }: Layout,
  { first, end }: { first: number; end: number },
  lexicon: Lexicon,
): UnitTold | null {
  for (let at = first; at < Math.min(end, first + farthestCounter); at += 1) {
    const counter = lexicon.counters.at(tokens, at);
    if (counter && counter.last + 1 < end)
      return toldBy(nounFrom(text, tokens, { first: counter.last + 1, end, lexicon }), 1);
  }
  const token = tokens[first];
  const { isPlural } = lexicon.language.counting;
  if (token?.kind !== 'word' || !isPlural(token.folded)) return null;
  return toldBy(nounFrom(text, tokens, { first, end, lexicon }), 1);
}

const farthestCounter = 12;

function toldBy(unit: { text: string; currency: string | null } | null, factor: number): UnitTold | null {
  return unit && { text: unit.text, currency: unit.currency, factor };
}
