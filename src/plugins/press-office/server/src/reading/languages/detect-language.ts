import { fold } from '../text/fold';
import { languages } from './index';
import type { Language } from './language';

/**
 * The language a text is written in: among those of the script that most of its letters are in, the one whose frequent
 * words occur most. Arabic needs only two letters in five: its texts carry Latin names. Without evidence, the first.
 */
export function detectLanguage(text: string): Language {
  // The beginning tells enough, and keeps the time bounded.
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu) ?? [];
  const ofScript = languages.filter(({ script }) => {
    const share = letters.filter((letter) => script.test(letter)).length / Math.max(letters.length, 1);
    return share >= (script.test('a') ? 0.6 : 0.4);
  });
  const candidates = ofScript.length > 0 ? ofScript : languages;
  const scores = candidates.map((language) => ({ language, score: frequentWordsIn(sample, language) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).language;
}

function frequentWordsIn(text: string, language: Language): number {
  const frequent = new Set(language.frequentWords.map(fold));
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => frequent.has(fold(word))).length;
}
