import { createHash } from 'node:crypto';

import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';

/**
 * The documents of one kind in one language. Every token names its partition, so an index of all kinds and languages
 * needs no filter, and none is slowed down by the others.
 */
export type Partition = string & { readonly __partition: true };

/** Where a word stands. `anywhere` has the words of title and summary too. */
export type Field = 'title' | 'summary' | 'anywhere';

export const partitionOf = (kind: SubjectKind, locale: LocaleCode) =>
  `${kindLetters[kind]}_${plain(locale)}` as Partition;

/** A term in one field. */
export const wordToken = (partition: Partition, field: Field, term: string) =>
  `${partition}_${fieldDigits[field]}_${plain(term)}`;

/** Two terms that stand one after the other in a title. Two words that many titles have rarely do, and are found at once. */
export const pairToken = (partition: Partition, [first, second]: readonly [string, string]) =>
  `${partition}_0_${plain(first)}_${plain(second)}`;

/** A facet that an edition is filed under. */
export const facetToken = (partition: Partition, { name, value }: { name: string; value: string }) =>
  `${partition}_4_${plain(name)}_${plain(value)}`;

/** The subject that an edition is of. */
export const subjectToken = (partition: Partition, subjectId: string) => `${partition}_5_${plain(subjectId)}`;

const kindLetters: Record<SubjectKind, string> = {
  'press-release': 'r',
  'partner-project': 'j',
  figure: 'f',
  organisation: 'o',
  person: 'p',
};

const fieldDigits: Record<Field, string> = { title: '1', summary: '2', anywhere: '3' };

const longest = 64;

/** Only a-z, 0-9, dots, and what is beyond ASCII, so that no term can mean anything to an engine; different texts stay different. */
function plain(text: string): string {
  if (text.length > longest) return `..${createHash('sha256').update(text).digest('hex')}`;
  return text.replace(/[^a-z0-9\u0080-\uffff]/g, (character) => `.${hex(character)}`);
}

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0');
