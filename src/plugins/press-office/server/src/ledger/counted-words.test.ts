import { agreeingWords } from './counted-words';

const units = {
  ar: {
    unit: 'متدربا',
    unitForms: {
      zero: 'متدرب',
      one: 'متدرب واحد',
      two: 'متدربان',
      few: 'متدربين',
      many: 'متدربا',
      other: 'متدرب',
    },
  },
  fr: { unit: 'stagiaires', unitForms: { one: 'stagiaire', other: 'stagiaires' } },
  en: { unit: 'trainees', unitForms: { one: 'trainee', other: 'trainees' } },
};
const jobs = { unit: 'منصبا', unitForms: { few: 'مناصب', many: 'منصبا', other: 'منصب' } };

/** What follows a number once another stands before it. */
function after(locale: keyof typeof units, rest: string, next: string, unit: Parameters<typeof agreeingWords>[2]) {
  const text = `7${rest}`;
  const found = agreeingWords(text, { end: 1, next, locale }, unit);
  return found === null ? rest : text.slice(1, found.start) + found.to + text.slice(found.end);
}

test.each([
  ['ar', ' متدربا.', '68104', ' متدربين.'],
  ['ar', ' متدرباً في المعهد', '68104', ' متدربين في المعهد'],
  ['ar', ' متدربا استفادوا', '68104', ' متدربين استفادوا'],
  ['ar', ' متدربين', '68111', ' متدربا'],
  ['ar', ' متدربا', '68100', ' متدرب'],
  // "متدربان" would say the number again.
  ['ar', ' متدربا', '2', ' متدرب'],
  ['ar', ' متدرباً', '68111', ' متدرباً'],
  // The adjective would have to change too.
  ['ar', ' متدربا جديدا', '68104', ' متدربا جديدا'],
  ['ar', ' مستفيدا', '68104', ' مستفيدا'],
  ['ar', ' المتدربين', '68111', ' المتدربين'],
  ['ar', '، متدربا', '68104', '، متدربا'],
  ['fr', '\u00a0stagiaire a', '2', '\u00a0stagiaires a'],
  ['fr', ' stagiaires', '1', ' stagiaire'],
  ['fr', ' stagiaires', '2000000', ' de stagiaires'],
  ['en', ' trainee.', '2', ' trainees.'],
  ['en', ' traineeship', '2', ' traineeship'],
] as const)('%s: "7%s" becomes %s%s', (locale, rest, next, corrected) => {
  expect(after(locale, rest, next, units[locale])).toBe(corrected);
});

test('a noun that another follows has no alef', () => {
  expect(after('ar', ' مناصب شغل', '25', jobs)).toBe(' منصب شغل');
  expect(after('ar', ' منصب شغل', '104', jobs)).toBe(' مناصب شغل');
  expect(after('ar', ' مناصب في تامسنا', '25', jobs)).toBe(' منصبا في تامسنا');
});

test('a unit without forms stays as it is', () => {
  expect(after('fr', ' stagiaire', '2', { unit: 'stagiaire', unitForms: null })).toBe(' stagiaire');
});
