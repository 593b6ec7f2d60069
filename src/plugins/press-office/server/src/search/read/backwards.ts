/** A word from its end to its beginning, as the table of words has it too. */
export function backwards(word: string): string {
  let reversed = '';
  for (const letter of word) reversed = letter + reversed;
  return reversed;
}
