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
  'placeholder',
  [
    ['fr', 'Lorem ipsum dolor sit amet, consectetur.', 'Lorem ipsum dolor sit amet'],
    ['fr', 'La session réunit XX participants à Rabat.', 'XX'],
    ['fr', 'Rendez-vous le xx/xx/2025 au siège.', 'xx/xx/2025'],
    ['fr', 'Contact presse : 05 37 XX XX XX', 'XX XX XX'],
    ['fr', 'Le budget [à compléter] sera voté par [nom du président].', '[à compléter]', '[nom du président]'],
    ['fr', 'Le projet profite à ...... bénéficiaires.', '......'],
    ['fr', '...... bénéficiaires ont suivi la formation.', '......'],
    ['fr', 'Nom du responsable : ____________', '____________'],
    ['fr', 'Le taux atteint …% cette année.', '…'],
    ['fr', 'Selon {{name}}, le projet avance.', '{{name}}'],
    ['fr', 'Le taux est de ??? pour cent.', '???'],
    ['fr', 'Budget : TBD. Ville : [date à confirmer]', 'TBD', '[date à confirmer]'],
    ['en', 'The minister, [name], will open the [TBC] session.', '[name]', '[TBC]'],
    ['en', 'TODO: add the quote of xxx.', 'TODO', 'xxx'],
    ['en', 'The budget is [to be confirmed] and TBD.', '[to be confirmed]', 'TBD'],
    ['en', 'About ...... people came on 12 May 20XX.', '......', '20XX'],
    ['ar', 'بلغ عدد المستفيدين [يستكمل لاحقا] شخصا.', '[يستكمل لاحقا]'],
    ['ar', 'وصرح السيد (اسم المسؤول) بأن المشروع يتقدم.', '(اسم المسؤول)'],
    ['ar', 'وصرح السيد (اسم …) بذلك.', '(اسم …)'],
    ['ar', 'بلغ عدد المستفيدين ...... مستفيدا.', '......'],
    ['ar', 'ينعقد اللقاء يوم xx/xx/2025 بالرباط، بحضور XX مشاركا.', 'xx/xx/2025', 'XX'],
    ['ar', 'الاسم الكامل: ______', '______'],
    ['ar', 'وقال السيد ـــــــــ إن ××× مقعدا متوفرة.', 'ـــــــــ', '×××'],
    ['ar', 'الكلفة [قيد التأكيد] والمكان [التاريخ].', '[قيد التأكيد]', '[التاريخ]'],
  ],
  [
    ['fr', 'Une collection du XXe siècle, du XXᵉ et du siècle XX, aux tailles XXL.'],
    ['fr', '« Nous avons […] réussi (…) ensemble », a-t-il dit.'],
    ['fr', 'Le fichier a_b_c est sur https://exemple.ma/xx/xxx?y=???'],
    ['fr', 'Et bien d’autres choses encore.... Merci.'],
    ['fr', '9h00 ............ Accueil des participants\n\nChapitre premier .......... 12'],
    ['fr', 'Les orateurs (à confirmer) viendront. Vraiment ?'],
    ['fr', '« … 50 % des cas » et [le ministre] a ajouté'],
    ['fr', 'Fin du communiqué\n\n________________'],
    ['en', 'Fragile X and XXL sizes; the XXX Olympiad; chromosome XX.'],
    ['en', '“... we did it ...” [sic] and [the city] said [laughs].'],
    ['en', 'What? Really?? It was [her] idea (see the report).'],
    ['en', '### End ###'],
    ['en', 'We said... that it is so… and more.'],
    ['en', 'XX. Final provisions'],
    ['ar', 'في القرن XX عرفت المدينة نموا كبيرا.'],
    ['ar', '«لقد عملنا […] من أجل ذلك (...)»، يقول المدير.'],
    ['ar', 'نجحنا..... والحمد لله'],
    ['ar', 'وليلي (اسم أمازيغي قديم) مدينة أثرية.'],
    ['ar', 'هل تم ذلك؟ نعم!'],
    ['ar', 'المغـــــرب بلد جميل'],
  ],
);

finds(
  'doubled-word',
  [
    ['fr', 'Le directeur de de l’Office a salué les les équipes.', 'de de → de', 'les les → les'],
    ['fr', 'La La formation commence à à Rabat.', 'à à → à'],
    ['fr', 'Une formation formation de qualité.', 'formation formation → formation'],
    ['fr', 'Il est prévu que que que tout change.', 'que que que → que'],
    ['en', 'The director of of the office met the the team.', 'of of → of', 'the the → the'],
    ['en', 'The the board meets.', 'The the → The'],
    ['en', 'A training training centre.', 'training training → training'],
    ['en', 'The centre is in in Rabat.', 'in in → in'],
    ['ar', 'انعقد الاجتماع في في الرباط.', 'في في → في'],
    ['ar', 'وقع المكتب المكتب اتفاقية.', 'المكتب المكتب → المكتب'],
    ['ar', 'أكدت وزارة وزارة التربية ذلك.', 'وزارة وزارة → وزارة'],
    ['ar', 'المشروع الذي الذي انطلق', 'الذي الذي → الذي'],
  ],
  [
    ['fr', 'Nous nous réjouissons, vous vous engagez.'],
    ['fr', 'Il doit peut-être être là ; vous vous-mêmes.'],
    ['fr', 'La politique de de Gaulle, un partenariat gagnant gagnant.'],
    ['fr', 'L’Est est loin ; l’été été ; très très bien.'],
    ['fr', 'Un, un deux ; deux deux.'],
    ['fr', 'Le soir\n\nsoir de fête à Bora Bora'],
    ['en', 'She had had that that he wanted.'],
    ['en', 'They sailed to Pago Pago and New York, York.'],
    ['en', 'It is a very very long long way.'],
    ['en', 'What it is is clear. Log in in Rabat.'],
    ['en', 'win win'],
    ['en', '10 10 20 20'],
    ['ar', 'تقدم شيئا شيئا، سنة سنة.'],
    ['ar', 'السيد محمد محمد العلوي وعلي علي'],
    ['ar', 'نظر على علي'],
    ['ar', 'دخلوا واحدا واحدا وبابا بابا.'],
    ['ar', 'في الرباط، في فاس'],
    ['ar', 'بين بين'],
  ],
);

finds(
  'person-called-institution',
  [
    ['ar', 'استقبلت السيدة لبنى اطرisha المديرية العامة لمكتب التكوين', 'المديرية → المديرة'],
    ['ar', 'لم تفوت السيدة المديرية العامة لمكتب التكوين الفرصة', 'المديرية → المديرة'],
    ['ar', 'وألقى السيد المديرية العامة كلمة', 'المديرية العامة → المدير العام'],
    ['ar', 'وأشادت السيدة ليلى بنعلي، الوزارة المكلفة بالانتقال', 'الوزارة → الوزيرة'],
    ['ar', 'بحضور السيدة الكتابة العامة والسيدة السفارة', 'الكتابة → الكاتبة', 'السفارة → السفيرة'],
    ['fr', 'Mme la Direction a salué M. le Ministère.', 'la Direction → la Directrice', 'le Ministère → le Ministre'],
  ],
  [
    ['ar', 'استقبلت السيدة المديرة العامة للمكتب الوفد'],
    ['ar', 'زارت السيدة ليلى بنعلي المديرية العامة للأمن الوطني'],
    ['ar', 'حضرت السيدة ليلى ممثلة المديرية العامة'],
    ['ar', 'استقبل السيد الوزير المديرية العامة'],
    ['ar', 'السيدة ليلى عن المديرية العامة، والسيد عمر من الوزارة'],
    ['ar', 'السيدة ليلى العلوي والمديرية العامة'],
    ['ar', 'السيدة ليلى، رئيسة القسم، المديرية العامة'],
    ['fr', 'Mme la Directrice, Madame, la Direction générale vous remercie.'],
    ['fr', 'La Direction et Mme la Présidente.'],
  ],
);

finds(
  'unit-disagrees',
  [
    ['ar', 'تكوين 606 مكونا.', 'مكونا → مكونين'],
    ['ar', 'بطاقة استيعابية تصل إلى 4560 مقعد بيداغوجي.', 'مقعد بيداغوجي → مقعدا بيداغوجيا'],
    ['ar', 'استفاد 25 متدربين من التكوين.', 'متدربين → متدربا'],
    ['ar', 'أحدثت 45 مؤسسات في الجهة.', 'مؤسسات → مؤسسة'],
    ['ar', 'شارك 60 شاب في اللقاء.', 'شاب → شابا'],
    ['ar', 'استقبلت المطارات 24,27 مليون مسافرا.', 'مسافرا → مسافر'],
    ['ar', 'بلغ عددهم 262.700 عاطلا.', 'عاطلا → عاطل'],
    ['ar', 'بكلفة 7 مليون درهم.', 'مليون → ملايين'],
    ['ar', 'وقعت خمسة اتفاقيات.', 'خمسة → خمس'],
    ['ar', 'أحدثت ثلاث مراكز.', 'ثلاث → ثلاثة'],
    ['fr', 'Le centre accueille 1 jeunes de Fès.', 'jeunes → jeune'],
    ['fr', 'Le centre accueille 2 jeune de Fès.', 'jeune → jeunes'],
    ['fr', 'Il a ouvert 5 centre en 2024.', 'centre → centres'],
    ['fr', 'Il a ouvert 1 centres en 2024.', 'centres → centre'],
    ['en', 'It opened 1 centres in Fez.', 'centres → centre'],
    ['en', 'It opened 5 centre in Fez.', 'centre → centres'],
    ['en', 'It trained 12 teacher.', 'teacher → teachers'],
    ['en', 'It has 40 member.', 'member → members'],
  ],
  [
    ['ar', 'تكوين 606 مكونين و79 شعبة و4560 مقعدا.'],
    ['ar', 'توفير 4500 مقعد و100 شاب و200 مركز.'],
    ['ar', 'إحداث 25 منصب شغل و60 مركز تكوين.'],
    ['ar', 'بكلفة 45 درهم وعلى مساحة 25 هكتار و15 كلم.'],
    ['ar', 'تمويل 7 قضايا و5 هدايا و25 نبات.'],
    ['ar', 'تكوين 3 ملايين شخص و15 ألف متدرب و7,5 مليون زائر.'],
    ['ar', 'خمس اتفاقيات وثلاثة مراكز وثلاث فرق و61 ألفا و330 عقدا.'],
    ['ar', 'بنسبة 25 في المائة، و43 منهم.'],
    ['fr', 'Il y a 1 pays, 2 pays, 1 cours, 3 prix, 1,5 million.'],
    ['fr', '5 km, 10 %, 12 MDH, 4 DH'],
    ['fr', 'La Ligue 1 clubs et la Phase 2 centre'],
    ['fr', '10 jeunes, 1 jeune et 21 centres'],
    ['fr', 'Article 5 centre de formation'],
    ['fr', 'le 12 mai, 2 demi-journées, 5 centre-villes'],
    ['en', 'A 5 year plan and a 12 month programme with 10 member states.'],
    ['en', '1 centre, 5 centres, 2 people, 3 series'],
    ['en', '5 km, 10%, 12 per cent, 4 staff'],
    ['en', 'League 1 clubs'],
    ['en', 'COP 5 centre'],
    ['en', 'over 40 youth in 3 regions'],
  ],
);

finds(
  'distant-date',
  [
    ['ar', 'ينعقد اللقاء يوم 8 ماي 2062 بالرباط.', '8 ماي 2062'],
    ['ar', 'ستنظم الدورة بالرباط سنة 2062.', '2062'],
    ['fr', 'La réunion aura lieu le 8 mai 2204 à Rabat.', '8 mai 2204'],
    ['fr', 'La réunion a eu lieu le 8 mai 1024 à Rabat.', '8 mai 1024'],
    ['fr', 'Un titre\n\nRabat, le 8 mai 2028 – Le centre ouvre.', '8 mai 2028'],
    ['en', 'The board meets on 9 November 2062.', '9 November 2062'],
    ['en', 'The board met on 9 November 1206.', '9 November 1206'],
  ],
  [
    ['ar', 'ينعقد اللقاء يوم 8 ماي 2027 بالرباط.'],
    ['ar', 'تأسست المدرسة يوم 8 ماي 1912.'],
    ['ar', 'الحياد الكربوني في أفق 2062، وأجندة 2063.'],
    ['ar', 'الموافق 12/03/1446'],
    ['fr', 'La concession court jusqu’au 31 décembre 2054.'],
    ['fr', 'Le traité du 30 mars 1912 et la réforme de 1913.'],
    ['fr', 'La réunion du 8 mai 1956.'],
    ['fr', 'La Coupe ouvre le 8 juin 2030 à Rabat.'],
    ['en', 'The school was founded on 9 November 1906.'],
    ['en', 'The loan matures on 9 November 2062 (maturity).'],
    ['en', 'The board meets on 9 November 2027.'],
    ['en', 'In 2100, 10 people'],
  ],
);

test('without a today no date is distant', () => {
  const reading = readText('Le 8 mai 2204.', { language: languageOf('fr')!, known: nothingKnown, say });
  expect(
    checkText(reading, { locale: 'fr', known: nothingKnown, documentId: null, title: null, today: null, say }),
  ).toEqual([]);
});
