import { tokenise } from './tokens';

/** A paragraph: offsets into the text, and its words on one line without a list mark. */
export interface Paragraph {
  start: number;
  end: number;
  kind: 'text' | 'bullet' | 'numbered';
  /** The list mark with the space after it, empty for a text. */
  mark: string;
  /** The number in the mark of a numbered paragraph. */
  number: number | null;
  content: string;
}

/**
 * Cuts a text into paragraphs. A line is a paragraph, unless it goes on from a line that a mail program wrapped:
 * one of 50 to 100 characters that ends without punctuation, or one that ends in a word that no line ends in, in a text
 * without longer lines. The first line is always a
 * paragraph (the title), and so are the lines of a mail's head, the line above a signature and an embargo.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const isWrappedText = !/[^\n]{101}/.test(text);
  let wrappedAt = -2;
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (!visible.test(line[0])) continue;
    const words = line[0].trim();
    const start = line.index + line[0].indexOf(words);
    const mark = listMark.exec(words)?.[0] ?? '';
    const paragraph = paragraphs.at(-1);
    if (paragraph && wrappedAt + 1 === line.index && mark === '' && !letterLine.test(words)) {
      paragraph.end = start + words.length;
      paragraph.content += ` ${words}`;
    } else {
      const end = start + words.length;
      paragraphs.push({
        start,
        end,
        kind: kindOf(mark),
        mark,
        number: numberIn(mark),
        content: words.slice(mark.length),
      });
    }
    wrappedAt =
      isWrappedText && paragraphs.length > 1 && (isWrapped(words) || unfinished.test(words)) && !letterLine.test(words)
        ? line.index + line[0].length
        : -2;
  }
  return paragraphs;
}

// What a letter is read by, as far as it must not be joined to another line.
const letterLine =
  /^(?:(?:from|to|cc|bcc|sent|date|subject|de|à|cci|envoyé|objet|sujet|من|إلى|نسخة|التاريخ|الموضوع)\s?:|--$|[^:]{0,30}embargo|[^:]{0,30}حظر)/iu;
// "… jusqu’à", "… près de", "More than": the number comes on the next line.
const unfinished =
  /[\p{L}’'] (?:up|up to|more than|less than|fewer than|at least|at most|no more than|nearly|about|of|of the|to the|from|with|the|plus de|moins de|près de|au moins|au plus|environ|quelque|jusqu[’']à|de|de la|du|des|les|la|le|une?)$|^(?:more than|fewer than|less than|at least|nearly|plus de|moins de|près de)$/iu;
const visible = /[^\s\p{Cf}]/u;
const listMark = /^(?:[-–—•*·▪●◦]|[0-9\u0660-\u0669]{1,2}[.)-])[ \t\u00a0]+(?=\S)/;
const sentenceEnd = /[.!?؟…:;؛»”")]$/;

function kindOf(mark: string): Paragraph['kind'] {
  if (mark === '') return 'text';
  return /^[0-9\u0660-\u0669]/.test(mark) ? 'numbered' : 'bullet';
}

function numberIn(mark: string): number | null {
  if (mark === '') return null;
  const [digits] = tokenise(mark);
  return digits?.kind === 'digits' ? Number(digits.folded) : null;
}

function isWrapped(line: string): boolean {
  return line.length >= 50 && line.length <= 100 && !sentenceEnd.test(line);
}
