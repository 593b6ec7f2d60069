import { wordsOf } from '../../reading/text/phrase-book';
import type { LayoutRule } from '../rule';

/** Another release has the same title: perhaps the text was taken in twice. */
export const sameRelease: LayoutRule = {
  name: 'same-release',
  severity: 'notice',
  reads: 'layout',
  find({ text }, { title, known, documentId, say }) {
    if (title === null) return [];
    const own = text.slice(title.start, title.end);
    const folded = wordsOf(own).join(' ');
    // Spaces, marks and vowel signs are all that equal titles differ in: others need not be folded.
    const isAsLong = (other: string) => Math.abs(other.length - own.length) <= Math.max(own.length, 20) / 2;
    const same = known.releases.find(
      (other) => other.documentId !== documentId && isAsLong(other.title) && wordsOf(other.title).join(' ') === folded,
    );
    return same && folded !== '' ? [{ ...title, message: say('copy-desk.same-release', { title: same.title }) }] : [];
  },
};
