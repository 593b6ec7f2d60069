type Attributes = Readonly<Record<string, string>>;

/** What Word's classes and `mso-` properties say of a paragraph that it pasted as a plain `<p>`. */
export type WordParagraph =
  | { kind: 'heading'; level: 1 }
  | { kind: 'quote' }
  /** `list` names the list that the item belongs to; `depth` counts from 1. */
  | { kind: 'item'; depth: number; list: string };

/** Reads a paragraph pasted from Word: its title, its quotations, and the items of its lists; null for any other. */
export function wordParagraph({ class: classes = '', style = '' }: Attributes): WordParagraph | null {
  const list = /mso-list\s*:\s*(\S+)\s+level([1-9])/i.exec(style);
  if (list) return { kind: 'item', list: list[1]!, depth: Number(list[2]) };
  if (/(?:^|\s)MsoTitle/.test(classes)) return { kind: 'heading', level: 1 };
  return /(?:^|\s)Mso(?:Intense)?Quote/.test(classes) ? { kind: 'quote' } : null;
}

/** Whether an element holds the mark that Word typed before an item ("·", "1."), with the spaces after it. */
export const isWordListMark = ({ style = '' }: Attributes): boolean => /mso-list\s*:\s*ignore/i.test(style);

/** Whether an element is a tab of Word. */
export const isWordTab = ({ style = '' }: Attributes): boolean => /mso-tab-count/i.test(style);

/** The number of an item whose mark counts ("3.", "(c)", "٣-"), where letters count as 1; null for a bullet. */
export function numberOfMark(mark: string): number | null {
  const counted = /^[\s\u00a0(]*(?:([0-9]{1,4})|[\u0660-\u0669]{1,4}|\p{L}{1,5})\s*[.)-]/u.exec(mark);
  return counted && Number(counted[1] ?? 1);
}
