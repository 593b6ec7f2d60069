/**
 * What a folded word shares with its other forms, roughly: the same for `متدربا`, `المتدربين` and `متدرب`, for
 * `مقعد` and `مقاعد`, for `place` and `places`. Good enough to compare words that stand in like places, not to search.
 */
export function stemOf(folded: string): string {
  if (!/^\p{Script=Arabic}/u.test(folded)) return folded.replace(/(?<=..)(?:es|s|x)$/, '');
  const bare = folded
    .replace(/^(?:وال|بال|كال|فال|لل|ال)(?=...)/, '')
    .replace(/(?<=..)(?:هم|هن|ها|ات|ون|ين|يه|ا|ه|ي)$/, '');
  const consonants = bare.replace(/(?!^)[اوي]/g, '').replace(/(.)\1+/g, '$1');
  return consonants.length < 2 ? bare : consonants;
}
