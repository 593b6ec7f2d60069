import { stemmer } from '@orama/stemmers/english';

/**
 * The stem of a folded English word, by Porter's second algorithm (Snowball), which knows plurals and endings of verbs. British and
 * American spellings of what press releases speak of are one. The result is no word to show.
 */
export function englishStem(folded: string): string {
  if (folded.length < 4 || !onlyLetters.test(folded)) return folded;
  return stemmer(british(folded));
}

const onlyLetters = /^[a-z]+$/;

function british(word: string): string {
  const known = spelledAlso.get(word);
  if (known !== undefined) return known;
  // The stemmer makes an organ of an organization, and not of an organisation.
  return word.length > 6 ? word.replace(ize, 'is$1') : word;
}

const ize = /iz(e|es|ed|er|ers|ing|ation|ations|ational)$/;
const spelledAlso = new Map([
  ['labor', 'labour'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['enrollment', 'enrolment'],
  ['enrollments', 'enrolments'],
  ['fulfill', 'fulfil'],
  ['license', 'licence'],
  ['licenses', 'licences'],
  ['defense', 'defence'],
  ['color', 'colour'],
]);
