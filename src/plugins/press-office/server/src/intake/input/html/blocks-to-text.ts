import type { Format } from '../../source-text';
import { type BlockForm, isPicture, type PictureRun, type Run, type TextBlock } from './text-block';

/** The paragraphs of a page as one text, how it was set, and where its pictures stood. */
export interface TextWithForm {
  text: string;
  /** In the order of their beginnings. */
  formats: Format[];
  pictures: (PictureRun & { position: number })[];
}

/** Writes the paragraphs of a page as one text: a blank line between them, items of a list with their marks. */
export function blocksToText(blocks: readonly TextBlock[]): TextWithForm {
  const pieces: string[] = [];
  const formats: Format[] = [];
  const pictures: TextWithForm['pictures'] = [];
  let length = 0;
  let before: BlockForm | null = null;
  const write = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { form: given, runs } of blocks) {
    const form = withoutLoneNumber(given);
    const words = runs.filter((run): run is Run => !isPicture(run));
    for (const run of runs) if (isPicture(run)) pictures.push({ ...run, position: length });
    if (words.length === 0) continue;
    const mark = markOf(form);
    write((before ? between(before, form) : '') + mark.indent);
    const block = formatOf(form);
    if (block) formats.push({ ...block, start: length, end: length + lengthOf(words) + mark.sign.length });
    write(mark.sign);
    before = form;
    for (const run of words) {
      formats.push(...formatsOf(run, length));
      write(isOneLine(form) ? run.text.replaceAll('\n', ' ') : run.text);
    }
  }
  return { text: pieces.join(''), formats, pictures };
}

/** A line end in a heading or an item is for the eye; to the reading it would be the end of it. */
const isOneLine = ({ kind }: BlockForm) => kind === 'heading' || kind === 'item' || kind === 'row';

const between = (before: BlockForm, next: BlockForm) =>
  before.kind === 'item' && next.kind === 'item' ? '\n' : '\n\n';

/** Who numbers one paragraph alone numbers a section, and its number was lost where every list begins with 1. */
const withoutLoneNumber = (form: BlockForm): BlockForm =>
  form.kind === 'item' && form.list.isOrdered && form.list.count === 1 && form.number === 1
    ? { kind: 'paragraph' }
    : form;

interface Mark {
  indent: string;
  sign: string;
}

function markOf(form: BlockForm): Mark {
  if (form.kind !== 'item') return { indent: '', sign: '' };
  return { indent: '  '.repeat(form.depth - 1), sign: form.list.isOrdered ? `${form.number}. ` : '- ' };
}

const lengthOf = (words: readonly Run[]) => words.reduce((length, { text }) => length + text.length, 0);

type BlockFormat<F = Format> = F extends unknown ? Omit<F, 'start' | 'end'> : never;

function formatOf(form: BlockForm): BlockFormat | null {
  if (form.kind === 'heading') return { kind: 'heading', level: form.level };
  if (form.kind === 'quote') return { kind: 'quote' };
  return form.kind === 'item' ? { kind: 'item', depth: form.depth, isOrdered: form.list.isOrdered } : null;
}

function formatsOf({ text, marks, url }: Run, start: number): Format[] {
  const range = { start, end: start + text.length };
  const link: Format[] = url === null ? [] : [{ kind: 'link', url, ...range }];
  return [...link, ...marks.map((kind): Format => ({ kind, ...range }))];
}
