import { layOut } from '../text/layout';
import { findMentions } from './find-mentions';

const mentioned = (text: string, acronym: string | null, ...names: string[]) =>
  findMentions(layOut(text, new Set()), [{ acronym, names }]).map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  test.each([
    ['with particles attached', 'وبوكالة الموانئ', null, 'وكالة الموانئ', 'وكالة الموانئ'],
    ['after لل, which drops the alef', 'للوكالة البحرية', null, 'الوكالة البحرية', 'لوكالة البحرية'],
    ['with other hamzas and a final ه', 'وكاله الانعاش', null, 'وكالة الإنعاش', 'وكاله الانعاش'],
    ['with another spelling in use', 'بتمويل من الاتحاد الأوربي', null, 'الاتحاد الأوروبي', 'الاتحاد الأوربي'],
    ['with vowel signs and tatweel', 'وِكالة الموانــئ', null, 'وكالة الموانئ', 'وِكالة الموانــئ'],
    ['by its acronym stuck to the article', 'مشروع الـMARSA', 'MARSA', 'مرسى', 'MARSA'],
    ['in capitals and without accents', 'AGENCE DES METIERS', null, 'Agence des métiers', 'AGENCE DES METIERS'],
    ['with another apostrophe', "l'Office de l'eau douce", null, 'Office de l’eau douce', "Office de l'eau douce"],
    ['without its article', 'Hague Port Institute', null, 'The Hague Port Institute', 'Hague Port Institute'],
    ['with a hyphen inside', 'le projet CAP-MER', 'CAP-MER', 'Cap sur la mer', 'CAP-MER'],
    [
      'in small letters when it is long',
      'le programme de formation au quai',
      null,
      'Programme de formation au quai',
      'programme de formation au quai',
    ],
  ])('%s', (_, text, acronym, name, expected) => {
    expect(mentioned(text, acronym, name)).toEqual([expected]);
  });
});

describe('a name is not found', () => {
  test.each([
    ['in an everyday word like its acronym', 'take care of it', 'CARE', 'Care International'],
    ['in an everyday phrase like it', 'for our youth at sea', null, 'Youth at Sea'],
    ['inside a longer acronym', 'CAPMER', 'CAP', 'Cap sur la mer'],
    ['across two paragraphs', 'Office\n\nde l’eau', null, 'Office de l’eau'],
  ])('%s', (_, text, acronym, name) => {
    expect(mentioned(text, acronym, name)).toEqual([]);
  });
});

test('of two names at one place the longer is meant', () => {
  const subjects = [
    { acronym: null, names: ['Office des ports'] },
    { acronym: null, names: ['Office des ports du Nord'] },
  ];
  const mentions = findMentions(layOut('L’Office des ports du Nord', new Set()), subjects);
  expect(mentions.map(({ subject }) => subject)).toEqual([subjects[1]]);
});
