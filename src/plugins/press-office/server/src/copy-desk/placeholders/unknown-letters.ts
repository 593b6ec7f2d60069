import { fold } from '../../reading/text/fold';
import type { Layout } from '../../reading/text/layout';
import { webAddresses } from '../../reading/text/web-addresses';
import { beside, type Found, foundInParagraphs } from '../in-paragraphs';

/** Letters and signs that stand for what is not known yet: `XX participants`, `xx/xx/2025`, `05 37 XX XX XX`, `???`, TBD. */
export function unknownLetters(layout: Layout): Found[] {
  const isInAddress = webAddresses(layout);
  return foundInParagraphs(layout, signs).filter(
    (found) => !isInAddress(found.start) && !isMeant(found.words, beside(layout, found)),
  );
}

const notInWord = '(?![\\p{L}\\p{N}])';
const year = '(?:19|20)\\d\\d';
const blank = '(?:[.…]{1,6}|_{2,9}|-{2,4})';
const gap = '[ \\u00a0]?';
const signs = new RegExp(
  [
    '(?:[Ll]orem|LOREM)\\s{1,3}(?:[Ii]psum|IPSUM)(?:\\s{1,3}dolor)?(?:\\s{1,3}sit)?(?:\\s{1,3}amet)?',
    // XX, xxx, ×××, alone or in groups like those of a telephone number or a date.
    `(?<![\\p{L}\\p{N}])(?:[xX]{2,}|×{2,})(?:[ \\u00a0./-]{1,3}[xX]{2,})*(?:[/.-]${year})?${notInWord}`,
    `(?<!\\p{N})20[xX]{2}${notInWord}`,
    `(?<![\\p{L}\\p{N}])(?:jj|dd|JJ|DD)[/.-](?:mm|MM)[/.-](?:aaaa|AAAA|yyyy|YYYY|${year})${notInWord}`,
    `(?<![\\p{L}\\p{N}.…_-])${blank}${gap}/${gap}(?:${blank}|\\d\\d)${gap}/${gap}(?:${year}|[.…]{2,6}|_{2,9})${notInWord}`,
    '(?<![\\p{L}\\p{N}_-])(?:TBD|TODO|FIXME)(?![\\p{L}\\p{N}_-])',
    '[?؟]{3,}',
    '\\{\\{[^{}\\n]{1,60}\\}\\}',
  ].join('|'),
  'gu',
);

/** XX may be the Roman twenty, TODO a word of a Spanish headline, jj/mm/aaaa a form that is asked for. */
function isMeant(words: string, { before, after }: { before: string; after: string }): boolean {
  const previous = fold(/(\p{L}+)[\s.:°’']*$/u.exec(before)?.[1] ?? '');
  const next = fold(/^[\s°’']*(\p{L}+)/u.exec(after)?.[1] ?? '');
  if (/^X{2,3}$/.test(words)) return isRoman(before, after) || numbered.has(previous) || numbered.has(next);
  if (words === 'TODO') return /\p{Lu}{2,}\s+$/u.test(before) || /^\s+\p{Lu}{2,}/u.test(after);
  return /^(?:jj|dd)/i.test(words) && formats.has(previous);
}

const isRoman = (before: string, after: string) =>
  /^[°ºᵉ]/.test(after) || /[IVXLC][-–/]$/.test(before) || /^[-–/][IVXLC]/.test(after) || isListMark(before, after);

const isListMark = (before: string, after: string) => before === '' && /^[.)–-]/.test(after);

const numbered = new Set(
  (
    'siecle siecles century centuries القرن قرن القرنين chapitre chapter titre title tome volume livre book partie part ' +
    'section session congres congress edition olympiade olympiad olympiades bowl louis dynastie dynasty chromosome ' +
    'chromosomes الباب الفصل الدوره'
  ).split(' '),
);
const formats = new Set('format forme forms form in as type صيغه شكل'.split(' '));
