import { diffArrays } from 'diff';

import type { LocaleCode } from '../../../../../contracts/locale';

/** A part of a text, and what became of it from one version to the next. */
export interface Stretch {
  text: string;
  change: 'same' | 'removed' | 'added';
}

/** So many words may differ; beyond that nobody could follow, and the whole text is shown as exchanged. */
const mostChanges = 400;

/**
 * Compares two texts word by word; words are cut as their language cuts them (UAX #29). What is the same and what was
 * removed, together, are the earlier text; what is the same and what was added, the later one.
 */
export function compareWords(before: string, after: string, language: LocaleCode): Stretch[] {
  if (before === after) return before === '' ? [] : [{ text: before, change: 'same' }];
  const changes = diffArrays(wordsIn(before, language), wordsIn(after, language), { maxEditLength: mostChanges });
  if (changes === undefined) return exchanged(before, after);
  return joined(
    changes.map(({ value, removed, added }) => ({
      text: value.join(''),
      change: removed ? 'removed' : added ? 'added' : 'same',
    })),
  );
}

function wordsIn(text: string, language: LocaleCode): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  // A segment keeps a copy of all the text that it was cut from: no word goes over a space.
  return text.split(/(\s+)/u).flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment));
}

/** Puts together what changed on both sides of a space: one exchange of several words, instead of one a word. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    result.push(...exchanged(removed, added));
    removed = '';
    added = '';
  };
  stretches.forEach(({ text, change }, place) => {
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else if (text.trim() === '' && removed !== '' && added !== '' && place < stretches.length - 1) {
      removed += text;
      added += text;
    } else {
      close();
      result.push({ text, change });
    }
  });
  close();
  return result;
}

const exchanged = (before: string, after: string): Stretch[] => [
  ...(before === '' ? [] : [{ text: before, change: 'removed' as const }]),
  ...(after === '' ? [] : [{ text: after, change: 'added' as const }]),
];
