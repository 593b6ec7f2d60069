import { type Read, shown } from './problems';

const yes = new Set(['true', 'vrai', 'yes', 'oui', 'نعم', 'صحيح', '1', 'x']);
const no = new Set(['false', 'faux', 'no', 'non', 'لا', 'خطأ', '0']);

/** Reads a yes or a no, as spreadsheets write them in three languages. */
export function readFlag(cell: string): Read<boolean> {
  const word = cell.toLowerCase();
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : { flaw: 'UNKNOWN_FLAG', values: { cell: shown(cell) } };
}
