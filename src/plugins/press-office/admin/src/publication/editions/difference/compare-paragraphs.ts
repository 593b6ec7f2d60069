import { diffArrays } from 'diff';

import type { LocaleCode } from '../../../../../contracts/locale';
import { compareWords, type Stretch } from './compare-words';

/** So many paragraphs may differ; beyond that all of them are shown as exchanged. */
const mostChanges = 400;

/** A paragraph that changed, or how many in a row did not. */
export type ComparedParagraph = { stretches: Stretch[] } | { unchanged: number };

/**
 * Compares texts paragraph by paragraph: those that are alike stand beside each other and are compared word by word, and
 * so a paragraph that was put in between does not make all that follows look new.
 */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[],
  language: LocaleCode,
): ComparedParagraph[] {
  const compared: ComparedParagraph[] = [];
  let removed: string[] = [];
  const exchange = (added: string[]) => {
    compared.push(...pairs(removed, added).map((pair) => ({ stretches: compareWords(...pair, language) })));
    removed = [];
  };
  const changes = diffArrays([...before], [...after], { maxEditLength: mostChanges });
  if (changes === undefined) return exchanged(before, after);
  for (const change of changes) {
    if (change.removed) removed = change.value;
    else if (change.added) exchange(change.value);
    else {
      exchange([]);
      compared.push({ unchanged: change.value.length });
    }
  }
  exchange([]);
  return compared;
}

const exchanged = (before: readonly string[], after: readonly string[]): ComparedParagraph[] => [
  ...before.map((text) => ({ stretches: [{ text, change: 'removed' as const }] })),
  ...after.map((text) => ({ stretches: [{ text, change: 'added' as const }] })),
];

/** Paragraphs beside each other where they are alike; one that has none like it has nothing beside it. */
function pairs(removed: readonly string[], added: readonly string[]): [before: string, after: string][] {
  const left = removed.map(wordSet);
  const right = added.map(wordSet);
  const positions = (words: readonly unknown[]) => words.map((_, position) => position);
  // Alone, an exchanged paragraph is compared with what stands in its place.
  if (removed.length === 1 && added.length === 1) return [[removed[0]!, added[0]!]];
  const result: [string, string][] = [];
  let one = 0;
  let other = 0;
  const changes = diffArrays(positions(left), positions(right), {
    comparator: (position, place) => areAlike(left[position]!, right[place]!),
  });
  for (const { count, removed: isRemoved, added: isAdded } of changes) {
    for (let step = 0; step < count; step += 1) {
      result.push([isAdded ? '' : removed[one++]!, isRemoved ? '' : added[other++]!]);
    }
  }
  return result;
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Whether two paragraphs share half of their words. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 >= Math.max(one.size, other.size);
}
