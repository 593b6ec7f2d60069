import type { Layout } from '../../../reading/text/layout';
import { readsAsTitle } from '../title';
import { inEveryLanguage } from './letter-book';
import { lineAt } from './lines';

const institutions = inEveryLanguage((words) => words.institutions);

const mostWords = 9;
const mostLines = 3;

/**
 * Whether a line at the top only says who writes: it begins with the noun of an institution and says nothing of it, and
 * the line that can be the title comes after it: "وزارة العدل", "Ministère de la Santé". What may be a title is none: a
 * line with a verb, a number, a quotation or a colon.
 */
export function isLetterhead(
  layout: Layout,
  paragraph: number,
  isAroundTitle: (paragraph: number) => boolean,
): boolean {
  if (!namesInstitution(layout, paragraph)) return false;
  let next = paragraph + 1;
  while (next < paragraph + mostLines && namesInstitution(layout, next)) next += 1;
  while (next <= paragraph + 2 * mostLines && isAroundTitle(next)) next += 1;
  const title = layout.paragraphs[next];
  const isFollowed = layout.paragraphs.length > next + 1;
  return title !== undefined && isFollowed && readsAsTitle(title);
}

function namesInstitution(layout: Layout, paragraph: number): boolean {
  const line = lineAt(layout, paragraph);
  if (!line || institutions.opening(line.words) === null || /[\d٠-٩:«»"“”؟?!.]/.test(line.text)) return false;
  const words = line.words.split(' ');
  return words.length <= mostWords && !words.slice(1).some((word) => arabicVerb.test(word));
}

// An imperfect: "تطلق", "يوقع". Nouns like it ("تنمية") are taken for one too: the line is then a title as any other.
const arabicVerb = /^[تي]\p{L}{2,}$/u;
