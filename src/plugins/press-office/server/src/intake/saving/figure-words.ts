import type { FoundFigure } from '../../../../contracts/intake';
import { isMultiple } from '../../reading/languages/currencies';
import { languageOf } from '../../reading/languages';
import { nameOfCountry } from '../../reading/languages/country-names';

/** What a figure made from a suggestion is about, besides its unit. */
export interface FigureSurroundings {
  locale: string;
  /** Acronym or name of its project. */
  project: string | null;
  /** Where the release is dated from. */
  place: string | null;
}

/**
 * The label of a figure made from a suggestion: what it counts and of what, "trainees – THAMM – Germany"; without a
 * project or a country, the place of the release. Without a unit in words ("%"), the beginning of its sentence.
 */
export function labelOf({ unit, geo, sentence }: FoundFigure, { locale, project, place }: FigureSurroundings): string {
  const country = geo && nameOfCountry(geo, locale);
  const about = project || country ? [project, country] : [place];
  const counted = unit !== null && isNoun(unit, locale) ? unit : null;
  const parts = [counted ?? shortened(sentence, project ? 60 : 120), ...about].filter(Boolean);
  return shortened(parts.join(' – '), longestLabel);
}

/** The unit of a figure made from a suggestion: an amount in "MDH" has its value in dirhams, so its unit is the currency. */
export function recordedUnit({ unit, currency }: Pick<FoundFigure, 'unit' | 'currency'>): string | null {
  return unit !== null && isMultiple(unit) ? currency : unit;
}

const longestLabel = 200;

/** "%" and "per cent" do not say what is counted. */
const isNoun = (unit: string, locale: string) =>
  /\p{L}{2}/u.test(unit) && !languageOf(locale)?.numbers.percent.includes(unit);

function shortened(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/\p{Cs}$/u, '')}…`;
}
