import { nothingKnown } from '../known-world';
import { languageOf } from '../languages';
import { readText } from '../read-text';
import { sayIn } from '../../shared/translate';

const quotedIn = (text: string, locale: string) =>
  readText(text, { language: languageOf(locale)!, known: nothingKnown, say: sayIn('en') }).quotations.map(
    ({ text: words, speaker }) => [words, speaker],
  );

describe('what somebody said, with who said it', () => {
  test.each([
    ['fr', '« Ce port change la vie », a déclaré M. Younes Tazi.', [['Ce port change la vie', 'Younes Tazi']]],
    ['fr', 'Selon Mme Lina Bahri, « le port est enfin ouvert ».', [['le port est enfin ouvert', 'Lina Bahri']]],
    ['fr', 'M. Younes Tazi a estimé que « le port est enfin ouvert ».', [['le port est enfin ouvert', 'Younes Tazi']]],
    [
      'fr',
      'Mme Lina Bahri est venue. « Le port est enfin ouvert », souligne-t-elle. « Il faut l’agrandir très vite », a-t-elle ajouté.',
      [
        ['Le port est enfin ouvert', 'Lina Bahri'],
        ['Il faut l’agrandir très vite', 'Lina Bahri'],
      ],
    ],
    [
      'ar',
      'قال السيد كريم الزاهي، رئيس الجمعية: «هذا الميناء مهم للجميع».',
      [['هذا الميناء مهم للجميع', 'كريم الزاهي']],
    ],
    [
      'ar',
      'وأوضحت السيدة ليلى بناني، مديرة المركز، أن "البحر يجمع كل الناس". وأضافت: "سنواصل العمل مع الجميع".',
      [
        ['البحر يجمع كل الناس', 'ليلى بناني'],
        ['سنواصل العمل مع الجميع', 'ليلى بناني'],
      ],
    ],
    ['en', '“The quay is open to all,” said Ms Hanae Tazi.', [['The quay is open to all,', 'Hanae Tazi']]],
    [
      'en',
      '“The quay is open to all,” Ms Hanae Tazi, the manager, said.',
      [['The quay is open to all,', 'Hanae Tazi']],
    ],
    ['fr', '« Un “grand” port pour tous », a conclu Mme Lina Bahri.', [['Un “grand” port pour tous', 'Lina Bahri']]],
    [
      'fr',
      '« Ce port change tout.\n\n« Il nous manque un quai », a dit M. Younes Tazi.',
      [['Ce port change tout.\nIl nous manque un quai', 'Younes Tazi']],
    ],
  ])('in %s: %s', (locale, text, expected) => {
    expect(quotedIn(text, locale)).toEqual(expected);
  });

  test('nobody, when the one who spoke is another than the verb tells', () => {
    expect(quotedIn('M. Younes Tazi est venu. « Le port est enfin ouvert », souligne-t-elle.', 'fr')).toEqual([
      ['Le port est enfin ouvert', null],
    ]);
  });
});

test.each([
  ['fr', 'Le livre « Les ports du monde entier » a été présenté par M. Younes Tazi.'],
  ['fr', 'Le projet « Un quai pour chaque ville », a déclaré M. Younes Tazi, avance.'],
  ['fr', '« Les ports de demain matin » est le thème du forum de Rabat, a indiqué un communiqué.'],
  ['ar', 'فازت السيدة ليلى بناني بجائزة «أحسن مشروع مهني في السنة».'],
  ['en', 'The “Best Young Sailors of the Year” prize went to Ms Hanae Tazi.'],
])('a title or a term is not a quotation, in %s: %s', (locale, text) => {
  expect(quotedIn(text, locale)).toEqual([]);
});
