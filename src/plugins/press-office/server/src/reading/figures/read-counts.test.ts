import type { FoundFigure } from '../../../../contracts/intake';
import { sayIn } from '../../shared/translate';
import { nothingKnown } from '../known-world';
import { languageOf } from '../languages';
import { readText } from '../read-text';

function figuresIn(text: string, locale: string): FoundFigure[] {
  const reading = readText(`…\n\n${text}`, { language: languageOf(locale)!, known: nothingKnown, say: sayIn('en') });
  return reading.figures.map(({ found }) => found);
}

const counted = (text: string, locale: string) =>
  figuresIn(text, locale).map(({ value, unit, qualifier }) =>
    [value, unit ?? '–', qualifier === 'exactly' ? '' : qualifier].filter(Boolean).join(' '),
  );

describe('what numbers count', () => {
  test.each([
    ['fr', 'deux cent quarante-trois jeunes', ['243 jeunes']],
    ['ar', 'ثلاثمائة وخمسا وستين قطعة', ['365 قطعة']],
    ['ar', 'رافق 3500 شاب وأنشأ 85 آخرون مقاولات صغيرة', ['3500 شاب', '85 شاب']],
    ['ar', 'رفعت حصتها لتصل إلى 75 في المائة', ['75 في المائة']],
    ['ar', 'في أفق هدفه المتمثل في تزويد ستمائة ألف نسمة', ['600000 نسمة target']],
    ['ar', 'ما زال المعدل فوق 13 في المائة', ['13 في المائة more-than']],
    ['ar', 'البالغين 15 سنة فما فوق بلغ 11.323.000 شخص', ['15 سنة at-least', '11323000 شخص']],
    ['ar', 'انتقل من 9.8 في المائة إلى9 في المائة', ['9.8 في المائة', '9 في المائة']],
    ['ar', 'يقارب المليار درهم', ['1000000000 درهم approximately']],
    ['ar', 'وكون المكتب 225 موظفا، ووظف المكتب 25 مهندسا', ['225 موظفا', '25 مهندسا']],
    ['ar', 'بلغ 12 ألفا 109 عقود عمل', ['12109 عقود']],
    ['ar', 'الأسلاك التعليمية الثلاث', ['3 الأسلاك التعليمية']],
    ['ar', 'عدد تلاميذ السلك، بنسبة 1.01، مقارنة', ['1.01 –']],
    ['ar', 'عدد العاطلين 634 ألفا من مجموع السكان', ['634000 العاطلين']],
    ['ar', 'مستشفى يتسع لخمسة آلاف من ذوي الإعاقة', ['5000 ذوي الإعاقة']],
    ['ar', 'يستهدف الفئة العمرية من 18 إلى 45 سنة', ['18 سنة', '45 سنة']],
    [
      'fr',
      'Quelque mille stagiaires et plus d’une centaine de formateurs',
      ['1000 stagiaires approximately', '100 formateurs approximately'],
    ],
    [
      'fr',
      '2 millions de m³ d’eau, 350 MW, 12 km, 187 km/h, 45°C',
      ['2000000 m³', '350 MW', '12 km', '187 km/h', '45 °C'],
    ],
    ['fr', '1,2 million d’habitants et 12 lycées', ['1200000 habitants', '12 lycées']],
    [
      'fr',
      '14 jeunes filles, 25 nouvelles filières, 84 career centers',
      ['14 jeunes filles', '25 nouvelles filières', '84 career centers'],
    ],
    ['fr', 'Au total, 50+ bénéficiaires et 40 jeunes au moins', ['50 bénéficiaires at-least', '40 jeunes at-least']],
    ['fr', '50 jeunes ou plus, 12 personnes et plus', ['50 jeunes at-least', '12 personnes at-least']],
    ['fr', '3 centres et plus de 200 élèves', ['3 centres', '200 élèves more-than']],
    ['fr', 'Le taux est passé de 13,6 à 13,3% (-0,3 point, soit +6%)', ['13.6 %', '13.3 %', '-0.3 point', '6 %']],
    ['fr', 'cent pour cent des sièges, moins d’un pour cent', ['100 pour cent', '1 pour cent less-than']],
    ['fr', 'un ticket compris entre 20 et 150 MDH', ['20000000 MDH', '150000000 MDH']],
    ['fr', 'Cent exposants venus de onze pays, contre 87 l’an dernier', ['100 exposants', '11 pays', '87 exposants']],
    ['fr', 'Des ateliers limités à 25 enfants, à partir de 9 heures', ['25 enfants at-most']],
    ['fr', 'contre environ 6 500 l’année précédente', ['6500 – approximately']],
    ['fr', 'Le trajet dure une heure et demie', ['1.5 heure']],
    ['fr', 'Nous visons 1,1 million de voyageurs', ['1100000 voyageurs target']],
    ['fr', 'Le coût est estimé à 84,656 MDH', ['84656000 MDH']],
    ['fr', 'quatre (04) individus et trois principales céréales', ['4 individus', '3 principales céréales']],
    ['fr', 'La 2-ème campagne a donné 18,5 millions Qx', ['18500000 Qx']],
    ['fr', 'IBAN MA64 0114 5000 0012 3456 7890 1234 ; Bureau 214, 20000 Casablanca', []],
    [
      'fr',
      'Le nombre de dossiers de traitements médicaux des travailleurs non-salariés a atteint environ 642.700',
      ['642700 dossiers approximately'],
    ],
    [
      'fr',
      'Bilan\n\n\t2023\t2024\nSaisies\t684\t731\nDélai (heures)\t31,5\t22,0',
      ['684 Saisies', '731 Saisies', '31.5 heures', '22.0 heures'],
    ],
    ['en', 'equip 300 hectares and line 212.6 kilometres of canals', ['300 hectares', '212.6 kilometres']],
    ['en', 'A home measures between 62 and 85.5 square metres', ['62 square metres', '85.5 square metres']],
    ['en', 'The session starts at 9.15 a.m. in room 6', []],
    [
      'en',
      '186 delegates from 19 countries attended, and a further 90 followed online',
      ['186 delegates', '19 countries', '90 delegates'],
    ],
    ['en', 'recruited in the pilot phase, 43 young people', ['43 young people']],
    ['fr', 'Deux projets sur trois', ['2 projets', '3 projets']],
    [
      'fr',
      'Le programme vise à former 5 000 jeunes et à insérer 3 000 lauréats',
      ['5000 jeunes target', '3000 lauréats target'],
    ],
    [
      'fr',
      'une perte de 53.000 postes après une baisse de 91.000 une année auparavant',
      ['53000 postes', '91000 postes'],
    ],
    ['ar', 'خمسة عشر موظفا وثلاث عشرة موظفة', ['15 موظفا', '13 موظفة']],
    ['ar', 'تم تكوين ما لا يقل عن حوالي 50 شابا من خريجي المعاهد', ['50 شابا at-least']],
    ['ar', 'بين 50 و60 شابا، وما بين 20 و30 في المائة', ['50 شابا', '60 شابا', '20 في المائة', '30 في المائة']],
    ['ar', 'بلغ عدد المتدربين 900', ['900 المتدربين']],
    ['ar', 'المستفيدين البالغ عددهم 50', ['50 المستفيدين']],
    ['ar', 'لا يتجاوز عدد الملفات المرفوضة 65 ألفا', ['65000 الملفات at-most']],
    ['ar', 'بلغت الأسعار في الموانئ الأربعة وخلال السنوات العشر', ['4 الموانئ', '10 السنوات']],
    ['ar', '12 ورشة و15 وحدة و20 بطاقة و6 لقاءات و3 لجان', ['12 ورشة', '15 وحدة', '20 بطاقة', '6 لقاءات', '3 لجان']],
    ['ar', '35.000 منصب شغل و25 كيلومتر مربع و400 ميغاواط', ['35000 منصب شغل', '25 كيلومتر مربع', '400 ميغاواط']],
    ['ar', 'على ثلاث سنوات بميزانية محددة', ['3 سنوات']],
    ['ar', 'ست ساعات ونصف من العمل', ['6.5 ساعات']],
    ['ar', 'يستهدف البرنامج تكوين 5000 شاب وإحداث 1200 منصب شغل', ['5000 شاب target', '1200 منصب شغل target']],
    ['ar', 'تفوق النسبة 85 في المائة، بزيادة 3 نقط مئوية', ['85 في المائة more-than', '3 نقط مئوية']],
    ['ar', '50 شابا على الأقل، وما مجموعه 200 مقاولة', ['50 شابا at-least', '200 مقاولة']],
    ['ar', 'تجاوز عددهم 50', ['50 – more-than']],
    ['ar', 'بأطوال تصل إلى (7724) كيلومتراً', ['7724 كيلومتراً up-to']],
    ['ar', 'تم تسليم 31 ألفا و905 سكنات', ['31905 سكنات']],
    ['ar', 'تكلفة ما بين 80 إلى 110 آلاف ملف', ['80000 ملف', '110000 ملف']],
    ['en', 'Two hundred and forty-three young graduates', ['243 young graduates']],
    ['en', 'Some 50-60 young people', ['50 young people approximately', '60 young people approximately']],
    ['en', '4 national vocational training centres', ['4 national vocational training centres']],
    ['en', 'The three-year programme and a 1,500-km line', ['3 year', '1500 km']],
    ['en', 'fell by 3.5 percentage points to 12%', ['3.5 percentage points', '12 %']],
    [
      'en',
      'up to 300 seats, 50 or more women, no fewer than 26,000 households',
      ['300 seats up-to', '50 women at-least', '26000 households at-least'],
    ],
    ['en', 'It aims to train 5,000 young people', ['5000 young people target']],
    [
      'en',
      '12 of the 50 trainees, three out of four centres',
      ['12 trainees', '50 trainees', '3 centres', '4 centres'],
    ],
    ['en', 'to invest over five years, with over 20 years of experience', ['5 years', '20 years more-than']],
    ['en', 'young people aged 18 to 35 find work', ['18 –', '35 –']],
  ])('in %s: %s', (locale, text, expected) => {
    expect(counted(text, locale)).toEqual(expected);
  });
});

describe('numbers that count nothing', () => {
  test.each([
    ['fr', 'un des centres, une formation, la 3e édition, le quinze mai, le vingt et unième siècle, deux tiers'],
    ['fr', 'de 8h30 à 16h30, à 10 heures, du 10 au 14 mars, ouvert 24h/24 et 7j/7'],
    ['fr', '12, rue Ibn Sina, Rabat 10000, Boulevard du Jardin 55, compte bancaire : 230 780 2111222233334444 55'],
    ['fr', 'article R. 644-5, Law n° 36-15, sur l’A 10, catégorie 2, une magnitude 6,8, score de 2-1'],
    ['ar', 'القانون عدد 30 لسنة 1960، أمر حكومي عدد 358، المكتب 14، فرعي 121، إلى غاية 27 من نفس الشهر'],
    ['ar', 'الحساب رقم (RIB) 007 810 0001122003344556 78، وضعية السدود (السعة بمليون متر مكعب)، حملة المليون'],
    ['ar', 'أحد المراكز، واحد من المشاريع، مركزين، يوم الثلاثاء، الدورة الخامسة عشرة، الذكرى الثالثة والستين'],
    ['ar', 'الساعة 10 و30 دقيقة، من 10 إلى 14 مارس، المرتبة الـ 801 عالميا، المادة خمسة'],
    ['en', 'one of the centres, the twenty-first century, two thirds, a second, the 601st place, the Big Five'],
    ['en', '(212) 537-54-42-00, 12 Main Street, room 204, from 10 to 14 March, at 10 am, GMT+1'],
  ])('in %s: %s', (locale, text) => {
    expect(counted(text, locale)).toEqual([]);
  });
});

test.each([
  ['fr', '12 MDH', '12000000', 'MDH', 'MAD'],
  ['fr', '3,5 millions de dirhams', '3500000', 'dirhams', 'MAD'],
  ['fr', '120 millions d’euros', '120000000', 'euros', 'EUR'],
  ['fr', '1,5 Md€', '1500000000', '€', 'EUR'],
  ['fr', '3 Mds de DH', '3000000000', 'DH', 'MAD'],
  ['fr', '500 dinars tunisiens', '500', 'dinars tunisiens', 'TND'],
  ['en', 'MAD 84.5 million', '84500000', 'MAD', 'MAD'],
  ['en', 'US$6.4 million', '6400000', 'US$', 'USD'],
  ['en', '£20', '20', '£', 'GBP'],
  ['ar', '2 مليار و300 مليون درهم', '2300000000', 'درهم', 'MAD'],
  ['ar', '38 مليون أورو', '38000000', 'أورو', 'EUR'],
  ['ar', 'خمسين ألف جنيه', '50000', 'جنيه', 'EGP'],
  ['ar', '700 ألف دج', '700000', 'دج', 'DZD'],
])('money in %s: %s', (locale, text, value, unit, currency) => {
  expect(figuresIn(text, locale)).toMatchObject([{ value, unit, currency }]);
});

describe('parts of a group', () => {
  test.each([
    ['fr', '243 jeunes, dont 91 femmes et 152 hommes', ['91', '152']],
    ['fr', '9 établissements, dont 3 accessibles', ['3']],
    ['ar', 'شارك 300 شاب، منهم 120 فتاة و180 فتى', ['120', '180']],
    ['ar', 'استفاد 50 شابا يخضع 43 منهم للتكوين', ['43']],
    ['en', '500 trainees came, including 12 women; 20 of them left', ['12', '20']],
  ])('in %s: %s', (locale, text, parts) => {
    const [whole, ...others] = figuresIn(text, locale);
    expect(others.filter(({ partOf }) => partOf === whole!.span.start).map(({ value }) => value)).toEqual(parts);
  });

  test('count in its unit when they name none', () => {
    expect(counted('9 établissements, dont 3 accessibles', 'fr')).toEqual(['9 établissements', '3 établissements']);
  });
});

describe('tables and lists', () => {
  const places = (text: string, locale: string) =>
    figuresIn(text, locale).map(({ value, unit, place }) => [value, unit, place].filter(Boolean).join(' '));

  test.each([
    ['fr', 'Bénéficiaires : 1 250', ['1250 Bénéficiaires']],
    ['fr', 'Nombre de places : 300', ['300 places']],
    ['fr', 'Stagiaires par ville : Rabat 120 | Salé 85', ['120 Stagiaires Rabat', '85 Stagiaires Salé']],
    ['fr', 'Ville\tFemmes\nRabat\t120\nSalé\t20', ['120 Femmes Rabat', '20 Femmes Salé']],
    ['ar', 'عدد المستفيدين: 1250', ['1250 المستفيدين']],
    ['ar', 'عدد المستفيدين حسب المدن:\n- الرباط: 120\n- سلا: 85', ['120 المستفيدين الرباط', '85 المستفيدين سلا']],
    ['en', 'Programme; Grant (EUR million); Duration (months)\nSoils; 85.0; 48', ['85000000 EUR', '48 months']],
    ['en', 'Turnover (in MDH)\n            2024    2025\nFreight     428     447', ['428000000 MDH', '447000000 MDH']],
  ])('in %s: %s', (locale, text, expected) => {
    expect(places(text, locale)).toEqual(expected);
  });
});

test('a number broken over two lines by a mail program is one', () => {
  const line = 'Le programme de formation professionnelle a permis de former plus de 66';
  const text = `Titre\n\n${line}\n729 stagiaires dans toutes les régions du Royaume, selon un communiqué\nde presse.`;
  const reading = readText(text, { language: languageOf('fr')!, known: nothingKnown, say: sayIn('en') });
  expect(reading.figures.map(({ found }) => [found.value, found.unit])).toEqual([['66729', 'stagiaires']]);
});

test('the town that a number is about is told', () => {
  expect(figuresIn('43 jeunes sont formés à Rabat, et 12 à Salé.', 'fr').map(({ place }) => place)).toEqual([
    'Rabat',
    'Salé',
  ]);
});

// A step that looks too far, or that calls itself, would take minutes or the whole stack; a page takes milliseconds.
test.each([
  ['number words', 'مائة و', 'ar'],
  ['French number words', 'cent ', 'fr'],
  ['money', '1 MDH ', 'fr'],
  ['parts', '50 jeunes dont 20 ', 'fr'],
  ['labels', 'x : 12\n', 'fr'],
  ['cells', '12 | ', 'fr'],
  ['apostrophes', "1 ''''", 'fr'],
  ['ranges', '1-', 'en'],
])('100 kB of %s are read in time', (_, piece, locale) => {
  const text = piece.repeat((100 * 1024) / Buffer.byteLength(piece));
  const { user: before } = process.cpuUsage();
  figuresIn(text, locale);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
});
