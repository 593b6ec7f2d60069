import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import type { Token } from '../text/tokens';

/** What names of organisations are read with. */
export interface OrganisationContext {
  layout: Layout;
  lexicon: Lexicon;
}

/** How many tokens a name may have. */
export const longestName = 14;

/** The folded word at a token; empty for anything else. */
export const wordAt = (tokens: readonly Token[], index: number) =>
  tokens[index]?.kind === 'word' && tokens[index].gap !== 'paragraph' ? tokens[index].folded : '';

/** A word that begins another name. */
export function isOtherName(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  return (
    lexicon.organisationNouns.at(tokens, index) !== null ||
    lexicon.roleNouns.at(tokens, index) !== null ||
    lexicon.honorifics.at(tokens, index) !== null ||
    lexicon.countries.at(tokens, index) !== null
  );
}

/** What no name goes on with: a mark, a verb of saying, a function word, digits, another name. */
export function isEndShown(lexicon: Lexicon, tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (!token || token.gap === 'paragraph' || token.kind !== 'word') return true;
  const isOther =
    lexicon.nameEnders.at(tokens, next) !== null ||
    lexicon.speechVerbs.at(tokens, next) !== null ||
    lexicon.auxiliaries.has(token.text.toLowerCase()) ||
    /^\p{Script=Arabic}/u.test(token.text) !== /^\p{Script=Arabic}/u.test(tokens[next - 1]!.text);
  return isOther || (/^و/.test(token.folded) && isOtherName(lexicon, tokens, next));
}
