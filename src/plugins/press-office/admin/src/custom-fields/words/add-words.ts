/** Whether what was typed holds a separator of words: a comma, Latin or Arabic, or the end of a pasted line. */
export const holdsSeparator = (typed: string): boolean => separator.test(typed);

/** Adds what was typed or pasted, split at its separators, at the end of the list; a word is never listed twice. */
export function addWords(words: readonly string[], typed: string): string[] {
  const added = typed
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);
  return [...new Set([...words, ...added])];
}

const separator = /[,،\n]/u;
