import type { KnownName, KnownWorld } from '../known-world';
import { nothingKnown } from '../known-world';
import { languageOf } from '../languages';
import { readText, type TextReading } from '../read-text';
import { sayIn } from '../../shared/translate';
import { layOut } from '../text/layout';
import { emptyClaims } from '../text/claims';
import { nearMentions } from './near-misses';

const named = (slug: string, acronym: string | null, ...names: string[]): KnownName => ({
  ...{ documentId: slug, slug, acronym, names, isTranslated: true },
});

const known: KnownWorld = {
  ...nothingKnown,
  projects: [
    named('marsa', 'MARSA', 'مرسى للجميع'),
    named('youth', null, 'الشباب والبحر', 'Jeunes en mer', 'Youth at Sea'),
  ],
  organisations: [
    named('ports', 'ONP', 'المكتب الوطني للموانئ', 'Office national des ports et de la pêche', 'IPA'),
    named('sea', 'SEAFAR', 'اتحاد البحارة', 'Union maritime'),
  ],
  people: [named('lina', null, 'Lina K. Bahrioui', 'لينا البحريوي'), named('karim', null, 'Karim Tazi', 'كريم التازي')],
  places: ['Benzouka', 'بنزوكة'],
};

const read = (text: string, locale: string): TextReading =>
  readText(text, { language: languageOf(locale)!, known, say: sayIn('en') });

const slugsIn = (text: string, locale: string) => {
  const { foundProjects, foundOrganisations, foundPeople } = read(text, locale).names;
  return [...foundProjects, ...foundOrganisations, ...foundPeople].map(({ slug }) => slug);
};

describe('what is on record is found', () => {
  test.each([
    ['by another acronym', 'fr', 'L’IPA a signé.', 'ports'],
    ['by an acronym with full stops', 'fr', 'L’O.N.P. a signé.', 'ports'],
    ['with other small words', 'fr', 'l’office national de ports et de pêche', 'ports'],
    ['by a name cut before "et"', 'fr', 'L’Office national des ports, lui, avance.', 'ports'],
    ['with و apart and Moroccan letters', 'ar', 'وقع اتحاد البحارة و مرسى للجميع', 'sea'],
    ['without an initial', 'fr', 'Lina Bahrioui est venue.', 'lina'],
    ['with another one', 'fr', 'Lina M. Bahrioui est venue.', 'lina'],
    ['surname first', 'fr', 'BAHRIOUI Lina', 'lina'],
    ['without the article of the surname', 'ar', 'حضر كريم تازي اللقاء', 'karim'],
    ['an everyday phrase in quotation marks', 'ar', 'شارك في «الشباب والبحر».', 'youth'],
    ['an everyday phrase after a noun', 'ar', 'شارك في مشروع الشباب والبحر.', 'youth'],
  ])('%s', (_, locale, text, slug) => {
    expect(slugsIn(text, locale)).toEqual([slug]);
  });

  test('but no everyday phrase, nor a surname alone', () => {
    expect(slugsIn('قضايا الشباب والبحر', 'ar')).toEqual([]);
    expect(slugsIn('M. Tazi a parlé.', 'fr')).toEqual([]);
  });
});

describe('a name that is nearly one on record', () => {
  const nearIn = (text: string, locale: string) =>
    read(text, locale).names.nearMisses.map(({ written, onRecord, kind }) => [written, onRecord, kind]);

  test.each([
    ['fr', 'Lina Bahrioi est venue.', ['Lina Bahrioi', 'Lina K. Bahrioui', 'person']],
    ['ar', 'السيدة لينا البحريوي Lina Bahriuoi', ['Lina Bahriuoi', 'Lina K. Bahrioui', 'person']],
    ['fr', 'l’Office natoinal des ports et de la pêche', null],
    ['fr', 'l’Office natonal des ports et de la pêche', null],
    ['ar', 'أعلن المكتب الوطني للمونائ عن ذلك', null],
    ['fr', 'Le SEAFRA et Benzuoka', ['SEAFRA', 'SEAFAR', 'organisation']],
    ['fr', 'Le port est à Benzuoka.', ['Benzuoka', 'Benzouka', 'place']],
    ['ar', 'افتتح المركز ببنوزكة.', ['بنوزكة', 'بنزوكة', 'place']],
  ])('in %s: %s', (locale, text, expected) => {
    const near = nearIn(text, locale);
    if (expected === null) expect(near).toHaveLength(1);
    else expect(near).toEqual([expected]);
  });

  test.each([
    ['fr', 'Karima Tazi et les Unions maritimes, à Rabat.'],
    ['fr', 'Le projet SEAFRA (Sécurité en mer).'],
    ['ar', 'بمراكز التكوين وبالعيوب وبالجديد وبمراكش'],
    ['en', 'Lina Bahrioui went to Paris, and Mr Rabah to Fez.'],
  ])('is not somebody else or another word, in %s: %s', (locale, text) => {
    expect(nearIn(text, locale)).toEqual([]);
  });
});

test('a surname is nearly the one on record when it sounds alike: with or without its first alef, with ا or ة', () => {
  const layout = layOut('المديرة العامة للمكتب لبنى زريفة، ولبنى زروفة', new Set());
  const onRecord = { documentId: 'a', slug: 'a', acronym: null, names: ['لبنى ازريفا'], isTranslated: true };
  const near = nearMentions({ layout, taken: emptyClaims(layout.tokens.length) }, [onRecord], 'person');
  expect(near.map(({ near: { written } }) => written)).toEqual(['لبنى زريفة']);
});

describe('a name spelled in two ways', () => {
  const variantsIn = (text: string, locale: string) =>
    read(text, locale).names.variants.map(({ written, usual }) => [written, usual]);

  test.each([
    ['ar', 'افتتح مركز بتفرنوت، ثم مركز آخر بتفرنوت، وزار مدرسة بتفنروت.', ['تفنروت', 'تفرنوت']],
    ['ar', 'بتامسنا ثم بتماسنا', ['تماسنا', 'تامسنا']],
    [
      'ar',
      'قال السيد كريم البقالي، رئيس الجامعة، إنه سعيد. وأضاف السيد البقالى أن العمل مستمر.',
      ['البقالى', 'البقالي'],
    ],
    ['fr', 'M. Omar Benkirou parle. M. Benkriou conclut, et M. Benkirou remercie.', ['Benkriou', 'Benkirou']],
    ['fr', 'Mme Kenza Bouayad parle. Mme Bouayyad conclut.', ['Bouayyad', 'Bouayad']],
    ['fr', 'Le CAPMER et le CAPMER, puis le CAMPER.', ['CAMPER', 'CAPMER']],
  ])('is told in %s: %s', (locale, text, expected) => {
    expect(variantsIn(text, locale)).toEqual([expected]);
  });

  test.each([
    ['ar', 'بالعلم وبالعلم وبالعمل، وبتكوين وبتكوين وبتمكين'],
    ['fr', 'M. Ahmed Alaoui, Mme Sara Alaoui et M. Omar Alaouia; Ministre, Ministre, Ministère'],
    ['en', 'The Nation, the Nation and the Nations. Rabat, Rabat and Raba.'],
  ])('is not another word or person in %s: %s', (locale, text) => {
    expect(variantsIn(text, locale)).toEqual([]);
  });
});

test('a name is told with its sentence, and why it was taken for one', () => {
  const [found] = read('Premier point. La pêche va bien, dit Mme Salma Idrissi, directrice.', 'fr').names.foundPeople;
  expect(found).toMatchObject({
    ...{ slug: null, name: 'Salma Idrissi', role: 'directrice' },
    sentence: 'La pêche va bien, dit Mme Salma Idrissi, directrice.',
    reason: expect.stringContaining('title'),
  });
});

test('a role is that of the person beside it', () => {
  const text = 'استقبلت السيدة لينا البحريوي المديرة العامة للمكتب السيد كريم التازي، رئيس الجمعية، بمقر المكتب.';
  expect(read(text, 'ar').names.foundPeople.map(({ slug, role }) => [slug, role])).toEqual([
    ['lina', 'المديرة العامة للمكتب'],
    ['karim', 'رئيس الجمعية'],
  ]);
});

test('a thousand names on record do not make reading slow', () => {
  const many = (kind: string) =>
    Array.from({ length: 1000 }, (_, n) =>
      named(`${kind}-${n}`, `AC${n}`, `Agence ${kind} numéro ${n} du port`, `الوكالة ${n}`),
    );
  const world = { ...known, organisations: many('o'), people: many('p'), projects: many('r') };
  const text = 'L’Agence du port et Mme Lina Bahrioui ont signé avec la Direction des quais. '.repeat(50);
  const context = { language: languageOf('fr')!, known: world, say: sayIn('fr') };
  readText(text, context);
  const { user: before } = process.cpuUsage();
  readText(text, context);
  expect((process.cpuUsage().user - before) / 1e3).toBeLessThan(4000);
});
