import type { Block } from '../../../contracts/blocks';
import type { CheckedDraft } from './lines';

export const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** A draft that nothing is wrong with but what is said of it; `paragraphs` are its body. */
export const draftOf = (changes: Partial<CheckedDraft>, ...paragraphs: string[]): CheckedDraft => ({
  type: 'press-release',
  title: 'Portes ouvertes',
  kicker: null,
  subtitle: null,
  summary: 'Les ateliers ouvrent leurs portes.',
  datelinePlace: 'Rabat',
  datelineDate: '2026-03-02',
  body: (paragraphs.length > 0 ? paragraphs : ['Les ateliers ouvrent leurs portes.']).map(paragraph),
  cover: null,
  coverAlternativeText: null,
  coverCaption: null,
  coverCredit: null,
  gallery: null,
  figureMarks: null,
  ...changes,
});
