import { mostFindings } from '../most-findings';

/** A bracket or quotation mark without its other half: the offset in the paragraph, and which half it is. */
export interface LoneMark {
  at: number;
  mark: string;
  half: 'opening' | 'closing';
}

/**
 * The brackets and quotation marks of a paragraph that have no other half in it, in its order.
 * Each pair is counted by itself, so that `«( » )` is no matter of this. Let stand: list marks ("a)", "1)"), emoticons,
 * inches, and quotation marks that are turned the wrong way but in pairs, as keyboards make them in Arabic.
 */
export function loneMarks(paragraph: string): LoneMark[] {
  if (!/[()[\]«»“”„"]/.test(paragraph)) return [];
  const brackets = [...loneOf(paragraph, round), ...loneOf(paragraph, square)];
  const guillemets = withoutTurned(loneOf(paragraph, angled));
  const curly = loneCurly(paragraph);
  const straight = loneStraight(paragraph);
  // `“text"`: one quotation with two kinds of marks; the mark that opens it tells enough.
  const quotes = [...guillemets, ...curly, ...straight].sort(byPlace);
  const opened = quotes.find(({ half }) => half === 'opening');
  const told = quotes.filter((lone) => !opened || lone.half === 'opening' || lone.at < opened.at);
  return [...brackets, ...told].sort(byPlace);
}

const byPlace = (one: LoneMark, other: LoneMark) => one.at - other.at;

interface Pair {
  marks: RegExp;
  opening: string;
  /** What stands before or after a mark that is none of the pair. */
  excuse?: RegExp;
}

const round: Pair = {
  marks: /[()]/g,
  opening: '(',
  // "a) …", "12) …", "iv) …", "1°) …", ":)" and ":-(": at the end of what stands before the mark, and the mark itself.
  excuse: /(?:(?:^|[\s,;:،؛.«"“-])(?:\p{L}\p{M}?|\d{1,2}|[ivxIVX]{1,4})[°º.-]{0,2}\)|(?:^|\s)[:;=][-'o^]?[()]+)$/u,
};
const square: Pair = { marks: /[[\]]/g, opening: '[' };
const angled: Pair = { marks: /[«»]/g, opening: '«' };

/** The marks of a pair without their other half, as many as anybody reads. Excused ones are left out of them. */
function loneOf(paragraph: string, { marks, opening, excuse }: Pair): LoneMark[] {
  if (paragraph.search(marks) < 0) return [];
  const isExcused = (at: number) => excuse?.test(paragraph.slice(Math.max(at - 6, 0), at + 1)) ?? false;
  const open: number[] = [];
  const closing: number[] = [];
  let spare = 0;
  for (const { 0: mark, index: at } of paragraph.matchAll(marks)) {
    if (mark === opening) open.push(at);
    else if (open.length > 0) {
      open.pop();
      // "(voir a) et b) ci-dessous)": which of them closes the bracket does not matter.
      if (isExcused(at)) spare += 1;
    } else if (closing.length < mostFindings && !isExcused(at)) {
      if (spare > 0) spare -= 1;
      else closing.push(at);
    }
  }
  const told = (half: LoneMark['half']) => (at: number) => ({ at, mark: paragraph[at]!, half });
  const left = open.slice(0, mostFindings).filter((at) => !isExcused(at));
  return [...closing.map(told('closing')), ...left.map(told('opening'))];
}

/** Without a closing mark and an opening one after it: »text« is the pair turned round. */
function withoutTurned(lone: LoneMark[]): LoneMark[] {
  const left: LoneMark[] = [];
  for (const one of lone.sort(byPlace)) {
    if (one.half === 'opening' && left.at(-1)?.half === 'closing') left.pop();
    else left.push(one);
  }
  return left;
}

/** “ ” and „ “; an even number that all look the same way is what a word processor made of a pair. */
function loneCurly(paragraph: string): LoneMark[] {
  if (!/[“”„]/.test(paragraph)) return [];
  const open: LoneMark[] = [];
  const lone: LoneMark[] = [];
  for (const { 0: mark, index: at } of paragraph.matchAll(/[“”„]/g)) {
    const closes = mark === '”' || (mark === '“' && open.at(-1)?.mark === '„');
    if (!closes) open.push({ at, mark, half: 'opening' });
    else if (!open.pop()) lone.push({ at, mark, half: 'closing' });
  }
  const left = withoutTurned([...lone, ...open]);
  return left.length % 2 === 0 ? [] : left.slice(-1);
}

/** The straight quotation mark that is one too many: where one opens and the one before is still open, or the last. */
function loneStraight(paragraph: string): LoneMark[] {
  if (!paragraph.includes('"')) return [];
  const marks = [...paragraph.matchAll(/"/g)].map(({ index }) => index);
  // 15" is a length: a text with one may have an odd number.
  if (marks.length % 2 === 0 || marks.some((at) => /\d/.test(paragraph[at - 1] ?? ''))) return [];
  let opened: number | null = null;
  for (const at of marks) {
    const [before = ' ', after = ' '] = [paragraph[at - 1], paragraph[at + 1]];
    const opens = /[\s([«]/.test(before) && !/\s/.test(after);
    const closes = !/[\s([«]/.test(before) && /[\s.,;:!?،؛؟)\]»]/.test(after);
    if (opened !== null && opens) return [{ at: opened, mark: '"', half: 'opening' }];
    if (opened === null && closes) return [{ at, mark: '"', half: 'closing' }];
    opened = opened === null ? at : null;
  }
  return opened === null ? [] : [{ at: opened, mark: '"', half: 'opening' }];
}
