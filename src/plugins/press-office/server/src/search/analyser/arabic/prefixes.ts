import { isFieldWord, wholeWords } from './field-words';
import { hasOwnFirstLetter } from './own-letters';

/**
 * A folded Arabic word without its article and what is attached before that: والكفاءات, بالكفاءات, للكفاءات → كفاءات. The
 * article goes even where it may be a part of the word (التزام → تزام), so that the word with another article meets it
 * (الالتزام). Two letters must remain.
 */
export function withoutArticle(folded: string): string {
  let word = folded;
  for (;;) {
    if (attachedToWhole.test(word) && wholeWords.has(word.slice(1))) return word.slice(1);
    const length = wholeWords.has(word) ? 0 : articleLength(word);
    if (length === 0 || word.length - length < fewest) return word;
    const rest = word.slice(length);
    word = word.startsWith('لل', length - 2) && beginsWithLam.test(rest) ? `ل${rest}` : rest;
  }
}

/**
 * A folded Arabic word without conjunctions and prepositions that no article follows: وكفاءات, بشراكة, ولفائدة. Not from words
 * known to begin with such a letter of their own; of short words, ب and ل only before words of the field, and ك always so.
 */
export function withoutParticles(folded: string): string {
  if (wholeWords.has(folded)) return folded;
  if (folded.startsWith('و') && folded.length > 3 && !hasOwnFirstLetter(folded)) {
    const rest = folded.slice(1);
    return rest.startsWith('و') ? rest : withoutPreposition(rest);
  }
  return withoutPreposition(folded);
}

function withoutPreposition(word: string): string {
  if (!prepositions.test(word) || wholeWords.has(word)) return word;
  const rest = word.slice(1);
  if (rest.length > 2 && isFieldWord(rest)) return hasOwnFirstLetter(word) ? word : rest;
  return rest.length > 3 && !word.startsWith('ك') && !hasOwnFirstLetter(word) ? rest : word;
}

function articleLength(word: string): number {
  const found = article.exec(word);
  return found ? found[0].length : 0;
}

/** وكال is left out: it is an agency (وكالة) far more often than "and like the". */
const article = /^(?!وكال)(?:[وف]?لل|[وف]?لال|[وف]?[بك]?ال)/;
/** Some nouns have no more (النص). */
const fewest = 2;
/** وآليات, بآلاف */
const attachedToWhole = /^[وفبلك]ال/;
/** Words of which only one ل is left after لل: للجنة is ل and اللجنة. */
const beginsWithLam = /^(?:جن(?:ه|تين|تان|ت..?)$|جان(?:$|ه)|غ(?:ه|ات|و)|قاء|وائح|وازم|وجستي|يبرالي|ولب|تر$)/;
const prepositions = /^[بلك]/;
