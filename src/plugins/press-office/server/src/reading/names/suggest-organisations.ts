import { fold } from '../text/fold';
import type { Lexicon } from '../languages/lexicon';
import { type Claims, claimsOn } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import type { ExpandedAcronym } from './expanded-acronyms';
import type { Named } from './find-mentions';
import { writtenAlone } from '../text/proclitics';
import { organisationNameAt } from './organisation-name';
import { acronymAt } from './project-acronym';

/** An organisation that a text names and that is not on record. */
export interface SuggestedOrganisation extends Named, TokenRange {
  name: string;
  start: number;
  by: 'expansion' | 'noun';
}

/**
 * Organisations by an acronym with what it stands for, by an acronym after a noun such as "agency", or written out where
 * the end of the name is sure. Leaves out what `known` covers, and names
 * (folded) that the text has `called` somebody on record by. Each once, in text order.
 */
export function suggestOrganisations(
  context: { layout: Layout; lexicon: Lexicon },
  expanded: readonly ExpandedAcronym[],
  known: Claims,
  called: ReadonlySet<string>,
): SuggestedOrganisation[] {
  const byAcronym = expanded.filter((found) => found.kind === 'organisation' && !known.overlaps(found));
  const expansions = byAcronym.map(({ acronym, name, first, last, start }) => ({
    ...{ acronym, name, first, last, start },
    names: [name],
    by: 'expansion' as const,
  }));
  const found = [...expansions, ...writtenOut(context, known, claimsOn(context.layout.tokens.length, expanded))].sort(
    inTextOrder,
  );
  const expandedNames = new Set(expansions.flatMap(({ name, acronym }) => [fold(name), acronym]));
  const seen = new Set<string>();
  return found.filter(({ acronym, name, by }) => {
    const key = fold(acronym ?? name);
    const isNew =
      !called.has(fold(name)) && !seen.has(key) && (by === 'expansion' || !expandedNames.has(acronym ?? key));
    seen.add(key);
    return isNew;
  });
}

const inTextOrder = (one: TokenRange, other: TokenRange) => one.first - other.first;

function writtenOut(
  context: { layout: Layout; lexicon: Lexicon },
  known: Claims,
  expanded: Claims,
): SuggestedOrganisation[] {
  const { tokens, text } = context.layout;
  const found: SuggestedOrganisation[] = [];
  let covered = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const noun = tokens[index]!.kind === 'word' ? context.lexicon.agencyNouns.at(tokens, index) : null;
    if (!noun || index <= covered) continue;
    const acronym = acronymAt(tokens, noun.last + 1);
    const range = acronym ?? organisationNameAt(context, index);
    if (!range || range.first <= covered || known.overlaps(range) || expanded.overlaps(range)) continue;
    covered = range.last;
    const start = range.first === index ? noun.start : tokens[range.first]!.start;
    const name = writtenAlone(text, start, tokens[range.last]!.end);
    found.push({ ...range, start, name, names: [name], acronym: acronym ? name : null, by: 'noun' });
  }
  return found;
}
