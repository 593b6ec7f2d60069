import type { LocaleCode } from '../../../../contracts/locale';
import { nothingKnown } from '../../reading/known-world';
import { languageOf } from '../../reading/languages';
import { readText } from '../../reading/read-text';
import { sayIn } from '../../shared/translate';
import { checkText } from '../check-text';

const say = sayIn('en');

/** What one rule finds in a pasted text, as "words" or "words → correction". */
function told(rule: string, locale: LocaleCode, text: string, today = '2026-11-25'): string[] {
  const reading = readText(text, { language: languageOf(locale)!, known: nothingKnown, say });
  return checkText(reading, { locale, known: nothingKnown, documentId: null, title: null, today, say })
    .filter((finding) => finding.rule === rule)
    .map(({ span, correction }) => (correction === null ? span!.text : `${span!.text} → ${correction}`));
}

type Case = [locale: LocaleCode, text: string, ...found: string[]];

/** Texts with what a rule must find in them; and texts that it must leave alone. */
function finds(rule: string, right: Case[], none: [LocaleCode, string][]) {
  describe(rule, () => {
    test.each(right)('is found in %s: %s', (locale, text, ...found) => {
      expect(told(rule, locale, text)).toEqual(found);
    });
    test.each(none)('is not in %s: %s', (locale, text) => {
      expect(told(rule, locale, text)).toEqual([]);
    });
  });
}

finds(
  'unpaired-mark',
  [
    ['fr', 'Le programme « Avenir a démarré à Fès.', '«'],
    ['fr', 'Le programme Avenir » a démarré (enfin.', '»', '('],
    ['fr', 'Le programme "Avenir a démarré.', '"'],
    ['fr', 'Les pays (Maroc, Tunisie] sont là.', '(', ']'],
    ['en', 'The “Future programme began in Fez.', '“'],
    ['en', 'The Future” programme began.', '”'],
    ['en', 'The agency (ILO signed.', '('],
    ['en', 'The agency ILO) signed the "deal".', ')'],
    ['en', 'The “Future" programme began.', '“'],
    ['ar', 'أطلق المكتب برنامج «المستقبل بفاس.', '«'],
    ['ar', 'أطلق المكتب برنامج المستقبل» بفاس.', '»'],
    ['ar', 'منظمة العمل الدولية (ILO وقعت.', '('],
    ['ar', 'برنامج "الشباب والعمل الذي انطلق.', '"'],
  ],
  [
    ['fr', 'L’« Office » (OFPPT) et l\'"Agence" [sic] d’hier.'],
    ['fr', 'Trois axes : a) la formation ; b) l’emploi ; 3) le suivi.'],
    ['fr', '1) Former\n\n2) Insérer'],
    ['fr', 'Merci :) et à bientôt ;-)'],
    ['fr', '« Nous avançons.\n\n« Nous irons plus loin », a-t-il dit.'],
    ['fr', '« Nous avançons.\n\nNous irons plus loin », a-t-il dit.'],
    ['fr', 'Un écran de 15" et un de 17" ou 9".'],
    ['en', '“We go on.\n\n“We go further,” she said.'],
    ['en', 'A 27" screen, it’s the workers’ choice (in Fez).'],
    ['en', 'He said "yes" and ("no").'],
    ['en', 'i) first; ii) second; (iii) third'],
    ['en', 'The “plan” [see „Plan“] works.'],
    ['en', 'Well done :-)'],
    ['ar', 'برنامج «الشباب والعمل» (2012-2016) و"المستقبل".'],
    ['ar', 'أ) التكوين\n\nب) التشغيل'],
    ['ar', 'المحاور: 1) التكوين، 2) التشغيل.'],
    ['ar', 'برنامج »الشباب« وبرنامج ”العمل“ وبرنامج ”الغد”.'],
    ['ar', '«نعمل معا.\n\n«ونواصل العمل»، يقول المدير.'],
    ['ar', 'المادة (أ) والمادة [ب].'],
  ],
);

finds(
  'wrong-punctuation',
  [
    ['ar', 'استقبل الوزير الوفد, وشكر الجميع.', ', → ،'],
    ['ar', 'ما هو الهدف?', '? → ؟'],
    ['ar', 'التكوين; والتشغيل', '; → ؛'],
    ['ar', 'برنامج «الشباب», الذي انطلق سنة 2014, متواصل.', ', → ،', ', → ،'],
    ['fr', 'Le ministre، le directeur et le président.', '، → ,'],
    ['fr', 'Quel est l’objectif ؟', '؟ → ?'],
    ['fr', 'la formation؛ l’emploi', '؛ → ;'],
    ['fr', 'La devise « العلم, العمل » est ancienne.', ', → ،'],
    ['en', 'The minister، the director', '، → ,'],
    ['en', 'What is the goal؟', '؟ → ?'],
    ['en', 'training؛ jobs', '؛ → ;'],
    ['en', 'The motto (العلم, العمل) is old.', ', → ،'],
  ],
  [
    ['ar', 'بلغت الكلفة 1,5 مليون، أي 66,729 درهما.'],
    ['ar', 'بشراكة مع Paris, Lyon و GIZ, KOICA'],
    ['ar', 'الموقع https://exemple.ma/?q=نص,نص;نص'],
    ['ar', 'مشروعا THAMM، STED-AMT'],
    ['ar', 'شكرا ;)'],
    ['ar', 'هل تم ذلك؟ نعم، تم؛ والحمد لله.'],
    ['fr', 'Le ministre, le directeur ; et vous ?'],
    ['fr', 'La devise « العلم، العمل » est ancienne.'],
    ['fr', 'الرباط, Maroc'],
    ['fr', 'Il a dit : « ما العمل؟ »'],
    ['fr', '1,5 million, 2,3'],
    ['fr', '« شكرا » ; merci'],
    ['en', 'The minister, the director; and you?'],
    ['en', 'Fès (فاس), Rabat (الرباط)'],
    ['en', 'He asked «ما العمل؟».'],
    ['en', '٢،٥'],
    ['en', 'See https://x.org/a?b;c,d'],
    ['en', 'A title, العنوان'],
  ],
);

finds(
  'doubled-space',
  [
    ['fr', 'Le  centre ouvre.', '   →  '],
    ['en', 'The centre   opens.', '    →  '],
    ['ar', 'افتتح  المكتب', '   →  '],
    ['fr', 'Objectif \u00a0: former', ' \u00a0 → \u00a0'],
  ],
  [
    ['fr', '  Le centre ouvre.  '],
    ['fr', 'Rabat\t\t12\t\t15'],
    ['en', 'Rabat      12      15      18'],
    ['en', '-  an item\n\n1.  another'],
    ['ar', 'افتتح المكتب\n\n  مركزا'],
    ['ar', 'الرباط                    8 ماي 2024'],
  ],
);

finds(
  'stray-bidi',
  [
    ['ar', 'افتتح \u202eالمكتب\u202c مركزا.', '\u202e → ', '\u202c → '],
    ['ar', 'المك\u200fتب', '\u200f → '],
    ['ar', 'المك\u200bتب والتك\ufeffوين', '\u200b → ', '\ufeff → '],
    ['ar', '\u202bافتتح المكتب مركزا.\n\nثم', '\u202b → '],
    ['fr', 'Le cen\u200btre ou\u200evre.', '\u200b → ', '\u200e → '],
    ['fr', 'facture\u202egpj.exe', '\u202e → '],
    ['en', 'The \u2067centre opens.', '\u2067 → '],
    ['en', 'The centre\u2069 opens\u202c.', '\u2069 → ', '\u202c → '],
  ],
  [
    ['ar', 'مشروع \u2066THAMM\u2069 (\u200fOFPPT\u200f).'],
    ['ar', 'می\u200cخواهم ه\u200d'],
    ['ar', 'بـ\u200eKOICA\u200f، وشكرا\u200f.'],
    ['ar', '\ufeffافتتح \u202bالمكتب\u202c'],
    ['ar', '\u200fافتتح المكتب'],
    ['ar', '5\u2060كلم'],
    ['fr', 'La devise \u2067العلم\u2069 est ancienne.'],
    ['fr', 'co\u00adopé\u00adration'],
    ['en', '(\u200eOFPPT\u200e)'],
    ['en', '\u2068OFPPT\u2069 \u202aILO\u202c'],
    ['en', 'https://x.org/\u200ba'],
    ['en', 'a \u200b b'],
  ],
);

finds(
  'mixed-digits',
  [
    ['ar', 'تكوين 120 شابا و٤٥ مكونا سنة 2024.', '٤٥ → 45'],
    ['ar', 'تكوين ١٢٠ شابا و٤٥ مكونا منذ 3 سنوات.', '3 → ٣'],
    ['ar', 'تكوين 12٠ شابا.', '12٠ → 120'],
    ['ar', 'يوم ٠٨/٠٥/2024 وبحضور ٤٠ شخصا.', '٠٨/٠٥/2024 → ٠٨/٠٥/٢٠٢٤'],
    ['fr', 'Le centre a formé ١٢ agents et 40 cadres.', '١٢ → 12'],
    ['en', 'The centre trained 1٢ people.', '1٢ → 12'],
  ],
  [
    ['ar', 'تكوين 120 شابا و45 مكونا.'],
    ['ar', 'تكوين ١٢٠ شابا في إطار COVID-19 وVision 2030 وG20.'],
    ['ar', 'تكوين ١٢٠ شابا، انظر https://x.ma/2024/05'],
    ['ar', 'بنسبة ٤٫٥٪ و٦٦٬٧٢٩ متدربا'],
    ['fr', 'En 2024, la devise « سنة ٢٠٢٤ » et 12 agents.'],
    ['en', 'In 2024 the programme “برنامج ٢٠٣٠” trained 12 people.'],
  ],
);
