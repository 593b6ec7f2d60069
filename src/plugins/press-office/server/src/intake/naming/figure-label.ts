import type { FoundFigure, FoundName, SuggestedFigure } from '../../../../contracts/intake';
import type { LocaleCode } from '../../../../contracts/locale';
import { nameOfCountry } from '../../reading/languages/country-names';
import { languageOf } from '../../reading/languages';
import { type NumberInSentence, phraseWithoutNumbers } from './phrase-without-numbers';

/** The text that figures are suggested in. */
export interface FigureSurroundings {
  locale: LocaleCode;
  title: string;
  projects: readonly FoundName[];
  /** Where the release is dated from. */
  place: string | null;
}

/** A figure with the names that a record made of it would have; one that is on record has its own. */
export function withLabel(located: NumberInSentence, surroundings: FigureSurroundings): SuggestedFigure {
  const { found } = located;
  if (found.figure !== null) return { ...found, label: null };
  const owner = ownerOf(found, surroundings.projects);
  const alone = labelOf(located, surroundings, null);
  const name = owner && (owner.acronym ?? owner.name);
  return { ...found, label: { alone, ofProject: name ? labelOf(located, surroundings, name) : alone } };
}

/** The project that a number belongs to, on record or suggested. */
export const ownerOf = (
  { project, suggestedProject }: Pick<FoundFigure, 'project' | 'suggestedProject'>,
  projects: readonly FoundName[],
): FoundName | null =>
  projects.find(({ slug, span }) => (slug === null ? span.start === suggestedProject : slug === project)) ?? null;

/**
 * The name of a figure made from a suggestion: what it counts and of what, "trainees – THAMM – Germany"; without a
 * project or a country, where. Where the unit does not say what is counted ("%", "dirhams"), the words around the number.
 * The number itself is never in it: a name stays when the number is revised.
 */
function labelOf(
  located: NumberInSentence,
  { locale, title, place }: FigureSurroundings,
  project: string | null,
): string {
  const { found } = located;
  const country = found.geo && nameOfCountry(found.geo, locale);
  const about = project || country ? [project, country] : [found.place ?? place];
  const phrase = () => shortened(phraseWithoutNumbers(located, languageOf(locale)), longestPhrase);
  const counted = countedBy(found, locale) ?? phrase();
  // A sentence may already say whose number it is, and where.
  const added = about.filter((part): part is string => !!part && !counted.includes(part));
  const label = [counted, ...added].filter(Boolean).join(' – ');
  return shortened(label || title || found.sentence, longestLabel);
}

const longestPhrase = 90;
const longestLabel = 200;

/** The unit where it is what is counted; "%", "MAD" and "km" are not. */
function countedBy({ unit, currency }: FoundFigure, locale: LocaleCode): string | null {
  const { percent = [], measures = [] } = languageOf(locale)?.numbers ?? {};
  const isNoun = unit !== null && currency === null && /\p{L}{2}/u.test(unit);
  return isNoun && !percent.includes(unit) && !measures.includes(unit) ? unit : null;
}

function shortened(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/\p{Cs}$/u, '')}…`;
}
