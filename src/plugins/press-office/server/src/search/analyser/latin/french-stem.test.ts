import { fold } from '../terms/fold';
import { frenchStem } from './french-stem';

const stems = (words: string) => new Set(words.split(' ').map((word) => frenchStem(fold(word))));

test.each([
  'emploi emplois',
  'employé employée employés employées',
  'régional régionale régionaux régionales',
  'professionnel professionnelle professionnels professionnelles',
  'travail travaux',
  'travailleur travailleuse travailleurs travailleuses',
  'formateur formatrice formateurs formatrices',
  'actif active actifs actives',
  'nombreux nombreuse nombreuses',
  'public publique publics publiques',
  'nouveau nouvelle nouveaux nouvelles',
  'français française françaises',
  'marocain marocaine marocains',
  'premier première premières',
  'ancien ancienne anciens anciennes',
  'apprenti apprentie apprentis apprenties',
  'lieu lieux',
  'entreprise entreprises',
  'idée idées',
  'an ans année années',
])('%s: plurals and feminine forms are found together', (forms) => {
  expect(stems(forms).size).toBe(1);
});

test.each([
  'formation formateur format',
  'emploi employé',
  'apprenti apprentissage',
  'soudure soudage',
  'région régional',
  'presse près',
  'cours course',
])('%s: different things stay different', (words) => {
  expect(stems(words).size).toBe(words.split(' ').length);
});

test.each(['thamm', 'ofppt', 'oit', 'cmc', 'onee'])('the acronym %s is left alone', (acronym) => {
  expect(frenchStem(acronym)).toBe(acronym);
});
