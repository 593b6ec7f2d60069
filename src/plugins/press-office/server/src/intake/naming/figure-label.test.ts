import { sayIn } from '../../shared/translate';
import { languageOf } from '../../reading/languages';
import { analyse } from '../analyse';

const labelsIn = (locale: string, text: string) =>
  analyse({
    ...{ text, locale, language: languageOf(locale)!, say: sayIn('en') },
    known: { projects: [], figures: [], organisations: [], people: [], places: [], releases: [] },
  }).figures.map(({ label }) => label!.ofProject);

test.each([
  ['fr', "Le taux d'insertion attendu est de 72 % à neuf mois.", "Le taux d'insertion attendu à neuf mois"],
  ['fr', 'Selon le ministère, le taux de réussite atteint près de 91 %, contre 84 % en 2023.', 'le taux de réussite'],
  ['fr', 'Le budget du centre s’élève à 84,5 millions de dirhams sur trois ans.', 'Le budget du centre sur trois ans'],
  ['fr', '72 % des lauréats trouvent un emploi.', 'lauréats trouvent un emploi'],
  ['fr', 'La part des femmes est passée de 38 % à 45 % en 2024.', 'La part des femmes est passée en 2024'],
  ['fr', 'Le centre accueille 1 250 stagiaires.', 'stagiaires'],
  ['en', 'The expected placement rate is 72% after nine months.', 'The expected placement rate after nine months'],
  ['en', 'The budget of the centre amounts to more than 84.5 million dirhams.', 'The budget of the centre'],
  ['ar', 'تبلغ نسبة الإدماج المتوقعة 72% بعد تسعة أشهر.', 'تبلغ نسبة الإدماج المتوقعة بعد تسعة أشهر'],
  [
    'ar',
    'من المتوقع أن تصل نسبة الإدماج إلى 72 في المائة بعد تسعة أشهر.',
    'من المتوقع أن تصل نسبة الإدماج بعد تسعة أشهر',
  ],
  ['ar', 'وقد رصدت للمشروع ميزانية قدرها 84,5 مليون درهم.', 'وقد رصدت للمشروع ميزانية'],
])('a name says what is counted and never the number, in %s: %s', (locale, sentence, label) => {
  expect(labelsIn(locale, `Un centre\n\n${sentence}\n`)[0]).toBe(label);
});
