import type { FoundName } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import type { KnownName } from '../known-world';
import type { Lexicon } from '../languages/lexicon';
import { claimsOn } from '../text/claims';
import { fold } from '../text/fold';
import type { Layout, TokenRange } from '../text/layout';
import type { ExpandedAcronym } from './expanded-acronyms';
import { firstMentions, foundName } from './found-names';
import type { KnownMention } from './names-on-record';
import { transcriptionEnd } from './person-name';
import { roleAfter, roleBefore, type RoleContext } from './roles';
import { suggestOrganisations } from './suggest-organisations';
import { honorificsBefore, type SuggestedPerson } from './suggest-people';

interface Context {
  layout: Layout;
  lexicon: Lexicon;
  say: Say;
}

/** What something on record is called in the text's language, or else in another. */
export const nameOf = ({ names, slug }: KnownName) => names[0] ?? slug;

/** A mention of what is on record, as the analysis tells it. */
export function foundOnRecord(
  { layout, say }: Pick<Context, 'layout' | 'say'>,
  { subject, near, ...mention }: KnownMention,
  role: string | null = null,
): FoundName {
  const { slug, acronym } = subject;
  const reason = near ? 'name-near-record' : 'name-on-record';
  return foundName(layout, { ...mention, slug, acronym, role, name: nameOf(subject), reason }, say);
}

/** The organisations of a text as the analysis tells them, each once: on record, and suggestions that `taken` does not cover. */
export function foundOrganisations(
  context: Context,
  organisations: readonly KnownMention[],
  { expanded, taken }: { expanded: readonly ExpandedAcronym[]; taken: readonly TokenRange[] },
): FoundName[] {
  const { layout, say } = context;
  const known = firstMentions<KnownName, KnownMention>(organisations).map((mention) => foundOnRecord(context, mention));
  const called = new Set(organisations.map(({ start, end }) => fold(layout.text.slice(start, end))));
  const claims = claimsOn(layout.tokens.length, taken);
  const suggested = suggestOrganisations(context, expanded, claims, called).map((organisation) => {
    const reason = organisation.by === 'expansion' ? 'acronym-expanded' : 'organisation-noun';
    const end = layout.tokens[organisation.last]!.end;
    return foundName(layout, { ...organisation, slug: null, end, reason }, say);
  });
  return [...known, ...suggested].sort(bySpan);
}

/** The people of a text with their roles as the analysis tells them, each once: on record, and suggestions. */
export function foundPeople(
  context: Context & RoleContext,
  people: readonly KnownMention[],
  suggested: readonly SuggestedPerson[],
): FoundName[] {
  const { layout, lexicon, say } = context;
  const known = firstMentions<KnownName, KnownMention>(people).map((mention) => {
    const last = transcriptionEnd(layout.tokens, mention.last, lexicon);
    const role = roleAfter(context, last) ?? roleBefore(context, honorificsBefore(layout, lexicon, mention.first));
    return foundOnRecord(context, mention, role?.text ?? null);
  });
  const others = suggested.map(({ first, last, name, role, by }) => {
    const { start } = layout.tokens[first]!;
    const { end } = layout.tokens[last]!;
    return foundName(layout, { slug: null, name, acronym: null, role, first, start, end, reason: by }, say);
  });
  return [...known, ...others].sort(bySpan);
}

const bySpan = (one: FoundName, other: FoundName) => one.span.start - other.span.start;
