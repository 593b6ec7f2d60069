import { type MarkedField, markedFields } from '../../../contracts/figure-marks';
import type { TextReading } from '../reading/read-text';
import { type JoinedLines, placeIn } from '../reading/text/joined-lines';
import type { NumberInWords } from './number-in-words';

/** The numbers of a text that was read from joined lines, as far as they stand in title, summary or body. */
export function numbersOfReading(
  { figures }: Pick<TextReading, 'figures'>,
  { joined, words }: { joined: JoinedLines; words: Readonly<Record<MarkedField, string>> },
): NumberInWords[] {
  return figures.flatMap(({ found, candidates }) => {
    const { field, at } = placeIn(joined, found.span);
    if (at === null || !isMarked(field)) return [];
    const { value, qualifier, geo, project, sentence } = found;
    const text = words[field].slice(at.start, at.end);
    return [{ field, ...at, text, sentence, value, isQualified: qualifier !== 'exactly', geo, project, candidates }];
  });
}

const isMarked = (field: string): field is MarkedField => (markedFields as readonly string[]).includes(field);
