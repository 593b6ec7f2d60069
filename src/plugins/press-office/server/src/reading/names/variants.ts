import type { Lexicon } from '../languages/lexicon';
import type { PlaceMention } from '../places/find-places';
import { placeWordAt } from '../places/near-places';
import { fold } from '../text/fold';
import type { Layout, TokenRange } from '../text/layout';
import { editBetween } from '../text/one-edit';
import { personKey } from './name-patterns';
import { nameWordsIn } from './name-words';
import { afterHonorifics } from './suggest-people';

/** A name that a text spells in two ways, where it is spelled as it is not spelled elsewhere. */
export interface NameVariant extends TokenRange {
  /** As it is spelled here, without particles attached in front. */
  written: string;
  /** As it is spelled more often. */
  usual: string;
}

/** Words that are names, each where it stands. */
interface NameForm extends TokenRange {
  folded: string;
  written: string;
  /** It is on record, or a place that is known: right even when it stands only once. */
  isKnown: boolean;
  /** Nothing but a name can stand there. */
  isSure: boolean;
  /** The given name before a surname. */
  given?: string;
}

/**
 * Places, surnames and acronyms that differ by one edit from one of their kind that the text has more often:
 * "بتماسنا" beside "بتامسنا" twice, "M. Hougbo" beside "Gilbert Houngbo". Takes other words for no names.
 */
export function findVariants({
  layout,
  lexicon,
  places,
  people,
}: {
  layout: Layout;
  lexicon: Lexicon;
  places: readonly PlaceMention[];
  people: readonly (TokenRange & { isKnown: boolean })[];
}): NameVariant[] {
  return [placeForms(layout, lexicon, places), surnameForms(layout, lexicon, people), acronymForms(layout)]
    .flatMap(variantsAmong)
    .sort((one, other) => one.first - other.first);
}

const mostForms = 400;

function variantsAmong(forms: readonly NameForm[]): NameVariant[] {
  const byFold = new Map<string, NameForm[]>();
  for (const form of forms) {
    const same = byFold.get(form.folded);
    if (same) same.push(form);
    else if (byFold.size < mostForms) byFold.set(form.folded, [form]);
  }
  const groups = [...byFold.values()];
  return groups.flatMap((group) => {
    const slips = finalSlips(group);
    if (slips.length > 0) return slips;
    if (group.some(({ isKnown }) => isKnown)) return [];
    const usual = groups.find((other) => weightOf(other) > weightOf(group) && isVariant(group[0]!, other[0]!));
    if (!usual) return [];
    return group.map(({ first, last, written }) => ({ first, last, written, usual: usual[0]!.written }));
  });
}

/** How often it stands there; of two surnames that stand as often, the one with the given name is right. */
const weightOf = (forms: readonly NameForm[]) =>
  forms.length +
  (forms.some(({ isKnown }) => isKnown) ? 1 : 0) +
  (forms.some(({ given }) => given !== undefined) ? 0.5 : 0);

/** "البقالى" beside "البقالي": folded they are alike, and yet one of them is a slip. */
function finalSlips(group: readonly NameForm[]): NameVariant[] {
  const [dotless, dotted] = [/ى$/, /ي$/].map((end) => group.filter(({ written }) => end.test(written)));
  if (!dotless?.length || !dotted?.length || dotless.length > dotted.length) return [];
  return dotless.map(({ first, last, written }) => ({ first, last, written, usual: dotted[0]!.written }));
}

function isVariant(one: NameForm, other: NameForm): boolean {
  if (Math.min(one.folded.length, other.folded.length) < 5) return false;
  // Two people whose surnames are alike.
  if (one.given !== undefined && other.given !== undefined && one.given !== other.given) return false;
  const edit = editBetween(one.folded, other.folded);
  if (edit === null) return false;
  return edit === 'swapped' || (one.isSure && other.isSure);
}

function placeForms(layout: Layout, lexicon: Lexicon, places: readonly PlaceMention[]): NameForm[] {
  const known = places
    .filter(({ first, last }) => first === last)
    .map(({ first, last, start, end }) => {
      const written = layout.text.slice(start, end);
      return { first, last, written, folded: fold(written), isKnown: true, isSure: true };
    });
  const taken = new Set(places.map(({ first }) => first));
  const others = layout.tokens.flatMap((token, index) => {
    const word = taken.has(index) ? null : placeWordAt(layout, lexicon, index);
    if (!word || (!word.isSure && word.folded.startsWith('ال'))) return [];
    const { folded, start, isSure } = word;
    const written = layout.text.slice(start, token.end);
    return [{ first: index, last: index, folded, written, isKnown: false, isSure: isSure || /^\p{Lu}/u.test(written) }];
  });
  return [...known, ...others];
}

function surnameForms(
  { text, tokens, ...layout }: Layout,
  lexicon: Lexicon,
  people: readonly (TokenRange & { isKnown: boolean })[],
): NameForm[] {
  const words = nameWordsIn({ text, tokens, ...layout });
  const byLast = new Map(people.length === 0 ? [] : words.map((word) => [word.last, word]));
  const named = people.flatMap(({ first, last, isKnown }) => {
    const word = byLast.get(last);
    return word ? [{ word, isKnown, ...(word.first > first && { given: tokens[first]!.folded }) }] : [];
  });
  const taken = new Set(named.map(({ word }) => word.first));
  const alone = words.flatMap((word) => {
    const isAfterHonorific =
      afterHonorifics(tokens, word.first - 1, lexicon) === word.first ||
      afterHonorifics(tokens, word.first - 2, lexicon) === word.first;
    return isAfterHonorific &&
      !taken.has(word.first) &&
      isName(tokens[word.first]!.text) &&
      !lexicon.roleNouns.at(tokens, word.first)
      ? [{ word, isKnown: false }]
      : [];
  });
  return [...named, ...alone].map(({ word: { key, first, last }, ...form }) => ({
    ...{ first, last, isSure: true, ...form },
    folded: personKey(key),
    written: text.slice(tokens[first]!.start, tokens[last]!.end),
  }));
}

const isName = (written: string) => /^(?:\p{Lu}\p{Ll}|\p{Script=Arabic})/u.test(written);

function acronymForms({ tokens }: Layout): NameForm[] {
  return tokens.flatMap(({ text: written }, index) =>
    written.length >= 5 && /^\p{Lu}{5,10}$/u.test(written)
      ? [{ first: index, last: index, folded: written.toLowerCase(), written, isKnown: false, isSure: false }]
      : [],
  );
}
