import type { TextMark } from '../../source-text';
import { isPicture, type PictureRun, type Run } from './text-block';

/** How the words that follow are set. */
export interface Setting {
  marks: readonly TextMark[];
  url: string | null;
}

/** Gathers the words of one paragraph, with white space as a reader sees it. */
export interface Words {
  /** Adds characters of the page; `asTyped` keeps their spaces and line ends. */
  add(text: string, setting: Setting, asTyped?: boolean): void;
  addPicture(picture: PictureRun): void;
  /** A tab: between two numbers it holds them apart. */
  tab(): void;
  /** Ends the line; tells whether that leaves an empty line, which parts paragraphs. */
  breakLine(): boolean;
  /** The runs so far, without white space at the ends; empty when there is neither a word nor a picture. */
  take(): (Run | PictureRun)[];
}

/** Makes an empty paragraph. */
export function emptyWords(): Words {
  let runs: (Run | PictureRun)[] = [];
  let pending: Pending = '';
  let last = '';

  const append = (text: string, { marks, url }: Setting) => {
    if (isLastSet(runs, { marks, url })) (runs.at(-1) as Run).text += text;
    else runs.push({ text, marks, url });
    last = text.at(-1)!;
  };
  const appendWord = (word: string, setting: Setting) => {
    const between = last === '' ? '' : spaceFor(pending, last, word[0]!);
    pending = '';
    // The space before a bold word is not bold.
    if (between !== '') append(between, common(runs.at(-1), setting));
    append(word, setting);
  };
  return {
    add(text, setting, asTyped = false) {
      if (asTyped) {
        const between = pending === '\n' ? '\n' : '';
        pending = '';
        const typed = last === '' ? text.replace(/^\n+/, '') : between + text;
        if (typed !== '') append(typed, setting);
        return;
      }
      for (const [piece] of text.matchAll(pieces)) {
        if (!/^[ \t\n\r\f\u00a0]/.test(piece)) appendWord(piece, setting);
        else if (pending !== '\n' && pending !== '\t') pending = pending === '' && piece === '\u00a0' ? '\u00a0' : ' ';
      }
    },
    addPicture: (picture) => runs.push(picture),
    tab() {
      if (pending !== '\n') pending = '\t';
    },
    breakLine() {
      if (pending === '\n') return true;
      pending = '\n';
      return false;
    },
    take() {
      const taken = runs;
      [runs, pending, last] = [[], '', ''];
      return withoutEnd(taken);
    },
  };
}

const isLastSet = (runs: readonly (Run | PictureRun)[], { marks, url }: Setting) => {
  const run = runs.at(-1);
  return run !== undefined && !isPicture(run) && run.url === url && areAlike(run.marks, marks);
};

const areAlike = (some: Setting['marks'], others: Setting['marks']) =>
  some === others || (some.length === others.length && some.every((mark, index) => mark === others[index]));

/** What words and those after them have in common. */
function common(run: Run | PictureRun | undefined, { marks, url }: Setting): Setting {
  if (run === undefined || isPicture(run)) return plain;
  return { marks: run.marks.filter((mark) => marks.includes(mark)), url: run.url === url ? url : null };
}

/** Words without any mark. */
export const plain: Setting = { marks: [], url: null };

type Pending = '' | ' ' | '\u00a0' | '\t' | '\n';

const pieces = /[ \t\n\r\f\u00a0]+|[^ \t\n\r\f\u00a0]+/g;

/** What stands between cells: a sign that no number, date or period goes on after. */
export const betweenCells = ' | ';

function spaceFor(pending: Pending, before: string, after: string): string {
  if (pending !== '\t') return pending;
  // "120<tab>450" are two numbers; with a space between them they would be one.
  return /[\p{Nd}%٪]/u.test(before) && /\p{Nd}/u.test(after) ? betweenCells : ' ';
}

/** Without white space at the end, and without anything when nothing is to be seen. */
function withoutEnd(runs: (Run | PictureRun)[]): (Run | PictureRun)[] {
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index]!;
    if (isPicture(run)) continue;
    run.text = run.text.trimEnd();
    if (run.text !== '') break;
  }
  const kept = runs.filter((run) => isPicture(run) || run.text !== '');
  return kept.some((run) => isPicture(run) || visible.test(run.text)) ? kept : [];
}

const visible = /[^\s\p{Cf}]/u;
