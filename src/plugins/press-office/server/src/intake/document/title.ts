import { languages } from '../../reading/languages';
import type { Layout } from '../../reading/text/layout';
import type { Paragraph } from '../../reading/text/paragraphs';
import { wordsOf } from '../../reading/text/phrase-book';
import { inEveryLanguage } from './letter/letter-book';
import type { MailHeader } from './letter/mail-header';

/** The most characters that a title has at the desk, in every database. */
export const longestTitle = 255;

/** A line, and not a paragraph: short, and without the full stop of a sentence. */
export const readsAsTitle = ({ content }: Paragraph): boolean =>
  content.length <= longestTitle && !/[.…:;،,]$/.test(content);

const labels = inEveryLanguage((words) => words.labels);
const prefixes = new Set(
  languages.flatMap(({ letter }) => letter.subjectPrefixes.map((word) => wordsOf(word).join(' '))),
);

/** The title in the subject of a mail, without "Re:" and "Press release:"; null when nothing of it is left. */
export function subjectTitle(
  { text, paragraphs }: Layout,
  subject: MailHeader['subject'] | undefined,
): { title: string; titleParagraph: number } | null {
  if (!subject) return null;
  let title = text.slice(subject.start, paragraphs[subject.paragraph]!.end).replace(/\s+/g, ' ').trim();
  for (let step = 0; step < mostPrefixes; step += 1) {
    const part = /^(?:\[([^\]]*)\]|([^:|–—]{1,60}?)(?:\s*[:|–—]|\s+-\s))\s*/.exec(title);
    const words = wordsOf(part?.[1] ?? part?.[2] ?? '').join(' ');
    if (!part || !(prefixes.has(words) || labels.has(words))) break;
    title = title.slice(part[0].length);
  }
  if (labels.has(wordsOf(title).join(' ')) || !/\p{L}/u.test(title) || title.length > longestTitle) return null;
  return { title, titleParagraph: subject.paragraph };
}

const mostPrefixes = 4;

/** Of a paragraph that is too long for a title, the first sentence, or as many whole words as fit. */
export function cutTitle(content: string): string {
  const beginning = content.slice(0, longestTitle);
  const sentence = /^.{20,}?[.!?؟…](?=\s)/su.exec(beginning)?.[0];
  if (sentence) return sentence.replace(/\.$/, '');
  const space = beginning.lastIndexOf(' ');
  const words = space > 0 ? beginning.slice(0, space) : beginning.slice(0, longestTitle - 1);
  return `${words.replace(/\p{Cs}$/u, '')}…`;
}
