import type { LocaleCode } from '../../../contracts/locale';
import { bindNumbers, type BoundNumbers } from '../marks/bind-numbers';
import { choicesIn } from '../marks/choices-in';
import { digitNumbers } from '../marks/digit-numbers';
import type { NumberInWords } from '../marks/number-in-words';
import { numbersOfReading } from '../marks/numbers-of-reading';
import type { KnownWorld } from '../reading/known-world';
import { wordsOf } from './lines';
import type { ReadDraft } from './read-draft';

/** The numbers of a draft, and what the editor or their context binds them to. */
export interface DraftBindings extends BoundNumbers {
  numbers: readonly NumberInWords[];
}

/** Binds the numbers of a draft that was read to the figures that it links to, as publication will. */
export function boundNumbers(
  { draft, locale, joined, reading }: ReadDraft & { locale: LocaleCode },
  { figures }: KnownWorld,
): DraftBindings {
  const words = { title: wordsOf(draft, 'title'), summary: wordsOf(draft, 'summary'), body: wordsOf(draft, 'body') };
  const numbers = reading ? numbersOfReading(reading, { joined, words }) : digitNumbers(words, locale, figures);
  return { numbers, ...bindNumbers(numbers, { words, choices: choicesIn(draft.figureMarks), figures }) };
}
