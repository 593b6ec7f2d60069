import { Parser } from 'htmlparser2';

import type { Say } from '../../../shared/translate';
import { documentTooLarge } from '../limits';
import { badDocx, hasEntities, hasMacros } from './refusals';

/** Word nests a few dozen elements; what walks them would run out of stack at thousands. */
const deepest = 250;
const mostAttributes = 100;
/** Some three hundred pages. Each costs mammoth several microseconds and kilobytes. */
const mostElements = 200_000;
/** Fields and notes are what mammoth looks up anew each time. */
const mostFields = 10_000;
const mostBytesOfNotes = 32 * 1024 * 1024;

/**
 * Checks what is in a Word document before anything interprets it: no macros, no declarations that XML would let fetch
 * other files, no elements nested, dressed or repeated beyond what Word writes.
 * @throws BadInputError MACROS, EXTERNAL_ENTITIES, BAD_DOCX, ARCHIVE_TOO_LARGE
 */
export function checkParts(names: readonly string[], parts: ReadonlyMap<string, Buffer>, say: Say): void {
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (names.some((name) => /vba(?:Project|Data)[^/]*$/i.test(name)) || macroTypes.test(types)) throw hasMacros(say);
  const xml = [...parts].filter(([name]) => /\.(?:xml|rels)$/i.test(name));
  const sum: Counts = { elements: 0, fields: 0, notes: 0 };
  for (const [, bytes] of xml) {
    const text = bytes.toString('utf8');
    // In UTF-16 a declaration would not be seen here; Word writes UTF-8.
    if (text.includes('\0')) throw badDocx(say);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw hasEntities(say);
    const counts = countsIn(text);
    if (counts === null) throw badDocx(say);
    for (const counted of ['elements', 'fields', 'notes'] as const) sum[counted] += counts[counted];
    if (sum.elements > mostElements || sum.fields > mostFields) throw documentTooLarge(say);
  }
  // A note is written out for each reference to it.
  const notes = xml.filter(([name]) => /note/i.test(name)).reduce((bytes, [, { length }]) => bytes + length, 0);
  if (sum.notes * notes > mostBytesOfNotes) throw documentTooLarge(say);
}

const macroTypes = /macroEnabled|vbaProject/i;

interface Counts {
  elements: number;
  fields: number;
  /** References to notes. */
  notes: number;
}

/** Counts the elements of a part, as far as the limit; null when they are nested or dressed as Word never does. */
function countsIn(xml: string): Counts | null {
  const counts: Counts = { elements: 0, fields: 0, notes: 0 };
  let depth = 0;
  let attributes = 0;
  let isStrange = false;
  const check = () => {
    isStrange ||= depth > deepest || attributes > mostAttributes;
    if (isStrange || counts.elements > mostElements) parser.pause();
  };
  const parser: Parser = new Parser(
    {
      onopentagname(name) {
        depth += 1;
        attributes = 0;
        counts.elements += 1;
        if (name.endsWith('fldChar')) counts.fields += 1;
        if (name.endsWith('noteReference')) counts.notes += 1;
        check();
      },
      onattribute() {
        attributes += 1;
        check();
      },
      onclosetag: () => (depth -= 1),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  return isStrange ? null : counts;
}
