import { Parser } from 'htmlparser2';

import type { Say } from '../../../shared/translate';
import { badDocx, hasEntities, hasMacros } from './refusals';

/** Word nests a few dozen elements; what walks them would run out of stack at thousands. */
const deepest = 250;
const mostAttributes = 100;

/**
 * Checks what is in a Word document before anything interprets it: no macros, no declarations that XML would let fetch
 * other files, no elements nested or dressed beyond what Word writes.
 * @throws BadInputError MACROS, EXTERNAL_ENTITIES, BAD_DOCX
 */
export function checkParts(names: readonly string[], parts: ReadonlyMap<string, Buffer>, say: Say): void {
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (names.some((name) => /vba(?:Project|Data)[^/]*$/i.test(name)) || macroTypes.test(types)) throw hasMacros(say);
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const xml = bytes.toString('utf8');
    // In UTF-16 a declaration would not be seen here; Word writes UTF-8.
    if (xml.includes('\0')) throw badDocx(say);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw hasEntities(say);
    if (!isPlain(xml)) throw badDocx(say);
  }
}

const macroTypes = /macroEnabled|vbaProject/i;

function isPlain(xml: string): boolean {
  let depth = 0;
  let attributes = 0;
  const stopIf = (isTooMuch: boolean) => {
    if (!isTooMuch) return;
    stopped = true;
    parser.pause();
  };
  let stopped = false;
  const parser: Parser = new Parser(
    {
      onopentagname: () => {
        depth += 1;
        attributes = 0;
        stopIf(depth > deepest);
      },
      onattribute: () => {
        attributes += 1;
        stopIf(attributes > mostAttributes);
      },
      onclosetag: () => (depth -= 1),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  if (!stopped) parser.end();
  return !stopped;
}
