import type { CheckedDraft } from '../../src/plugins/press-office/server/src/copy-desk/lines';

/** A draft whose title is the first paragraph of a text, and whose body is the rest. */
export function draftFrom(text: string): CheckedDraft {
  const [title = '', ...paragraphs] = text.split('\n\n');
  return {
    ...{ type: 'press-release', title, kicker: null, subtitle: null, summary: null },
    ...{ datelinePlace: 'Rabat', datelineDate: '2024-03-12' },
    body: paragraphs.map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })),
    ...{
      cover: null,
      coverAlternativeText: null,
      coverCaption: null,
      coverCredit: null,
      gallery: null,
      figureMarks: null,
    },
  };
}
