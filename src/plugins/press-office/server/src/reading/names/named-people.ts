import type { KnownName } from '../known-world';
import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import { inOrder } from '../text/ranges';
import type { Mention } from './find-mentions';
import { laterMentions } from './later-mentions';
import type { KnownMention } from './names-on-record';
import type { SuggestedPerson } from './suggest-people';

/** A place that names a person: `isKnown` by a name on record, `isLater` by the surname alone. */
export interface NamedPerson extends Mention<KnownName | SuggestedPerson> {
  isKnown: boolean;
  isLater: boolean;
}

/** Every place that names a person, in the order of the text. */
export function namedPeople(
  { layout, lexicon }: { layout: Layout; lexicon: Lexicon },
  people: readonly KnownMention[],
  suggested: readonly SuggestedPerson[],
): NamedPerson[] {
  const asNamed = (person: SuggestedPerson) => ({
    ...{ subject: person, first: person.first, last: person.last },
    start: layout.tokens[person.first]!.start,
    end: layout.tokens[person.last]!.end,
  });
  const full: NamedPerson[] = [
    ...people.map(({ near, ...mention }) => ({ ...mention, isKnown: near === undefined, isLater: false })),
    ...suggested.map((person) => ({ ...asNamed(person), isKnown: false, isLater: false })),
  ];
  const later = laterMentions<KnownName | SuggestedPerson>(layout, lexicon, inOrder([...full]));
  return inOrder([
    ...full,
    ...later.map((mention) => ({ ...mention, isKnown: 'slug' in mention.subject, isLater: true })),
  ]);
}
