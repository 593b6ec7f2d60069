import type { Layout, TokenRange } from '../reading/text/layout';
import type { Mark } from './rule';

/**
 * The characters of a name in a text, and the name in its right spelling with the particles that the text attaches in
 * front (`بتماسنا` → `بتامسنا`); null where those cannot be told from the name.
 */
export function respelled(
  { text, tokens }: Layout,
  { first, last }: TokenRange,
  { written, right }: { written: string; right: string },
): Pick<Mark, 'start' | 'end'> & { correction: string | null } {
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  const name = text.slice(start, end);
  return { start, end, correction: name.endsWith(written) ? name.slice(0, -written.length) + right : null };
}
