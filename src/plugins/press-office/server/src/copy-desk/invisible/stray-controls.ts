/** Characters `start` to `end` that nobody sees. */
interface Control {
  start: number;
  end: number;
}

/**
 * The invisible characters of a text that are not needed, in its order (Unicode Bidirectional Algorithm, UAX 9):
 * overrides, embeddings and isolates without their other half in the line, direction marks between letters of one
 * direction, zero-width spaces inside a word. Joiners (U+200C, U+200D) are spelling.
 */
export function strayControls(text: string): Control[] {
  const lines = directions.test(text) ? [...text.matchAll(/[^\n]+/g)] : [];
  const stray = [...insideWords(text), ...lines.flatMap(({ 0: line, index }) => unbalanced(line, index))];
  return stray.sort((one, other) => one.start - other.start);
}

/** A text without them. */
export function withoutStrayControls(text: string): string {
  let [kept, from] = ['', 0];
  for (const { start, end } of strayControls(text)) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

const insideWord =
  /(?<=\p{Script=Arabic}\p{M}{0,4})[\u200e\u200f\u200b\ufeff\u2060]+(?=\p{Script=Arabic})|(?<=\p{Script=Latin}\p{M}{0,4})[\u200e\u200f\u200b\ufeff\u2060]+(?=\p{Script=Latin})|(?<=\p{Nd})[\u200b\ufeff]+(?=\p{Nd})/gu;

const insideWords = (text: string): Control[] =>
  [...text.matchAll(insideWord)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));

const directions = /[\u202a-\u202e\u2066-\u2069]/;
const isolates = '\u2066\u2067\u2068';
const embeddings = '\u202a\u202b\u202d\u202e';
const overrides = '\u202d\u202e';
const popEmbedding = '\u202c';
const popIsolate = '\u2069';

/** Overrides with what closes them, and what opens or closes alone in a line. */
function unbalanced(line: string, offset: number): Control[] {
  const stray: number[] = [];
  // A closed isolate takes what was left open inside with it; nothing inside closes what stands outside (UAX 9, X5–X7).
  const open: { at: number; sign: string }[] = [];
  for (const { 0: sign, index: at } of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (embeddings.includes(sign) || isolates.includes(sign)) {
      if (overrides.includes(sign)) stray.push(at);
      open.push({ at, sign });
    } else if (sign === popEmbedding) {
      const opened = open.at(-1);
      if (opened && embeddings.includes(opened.sign)) {
        open.pop();
        if (overrides.includes(opened.sign)) stray.push(at);
      } else stray.push(at);
    } else if (sign === popIsolate) {
      const opened = open.findLastIndex((one) => isolates.includes(one.sign));
      if (opened < 0) stray.push(at);
      else {
        for (const at of leftOpen(open.splice(opened))) if (!isolates.includes(line[at]!)) stray.push(at);
      }
    }
  }
  return [...stray, ...leftOpen(open)].map((at) => ({ start: offset + at, end: offset + at + 1 }));
}

/** Overrides among them were told already. */
const leftOpen = (open: { at: number; sign: string }[]) =>
  open.filter(({ sign }) => !overrides.includes(sign)).map(({ at }) => at);
