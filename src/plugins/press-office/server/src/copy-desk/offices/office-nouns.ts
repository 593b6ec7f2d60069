/** The holder of an office, by the institution that is written for her or him: feminine and masculine, with the article. */
export interface Holder {
  feminine: string;
  masculine: string;
}

/** Arabic institutions, folded, that differ from their heads by an ending only. المحافظة is also a woman who is one. */
export const arabicHolders: ReadonlyMap<string, Holder> = new Map([
  ['المديريه', { feminine: 'المديرة', masculine: 'المدير' }],
  ['الوزاره', { feminine: 'الوزيرة', masculine: 'الوزير' }],
  ['الرياسه', { feminine: 'الرئيسة', masculine: 'الرئيس' }],
  ['الكتابه', { feminine: 'الكاتبة', masculine: 'الكاتب' }],
  ['السفاره', { feminine: 'السفيرة', masculine: 'السفير' }],
  ['المندوبيه', { feminine: 'المندوبة', masculine: 'المندوب' }],
  ['العماده', { feminine: 'العميدة', masculine: 'العميد' }],
  ['المفتشيه', { feminine: 'المفتشة', masculine: 'المفتش' }],
  ['القنصليه', { feminine: 'القنصلة', masculine: 'القنصل' }],
  ['الولايه', { feminine: 'الوالية', masculine: 'الوالي' }],
  ['الامانه', { feminine: 'الأمينة', masculine: 'الأمين' }],
  ['النيابه', { feminine: 'النائبة', masculine: 'النائب' }],
  ['المفوضيه', { feminine: 'المفوضة', masculine: 'المفوض' }],
]);

/** Arabic forms of address, folded, and whose they are. */
export const arabicHonorifics: ReadonlyMap<string, keyof Holder> = new Map([
  ['السيده', 'feminine'],
  ['الانسه', 'feminine'],
  ['الدكتوره', 'feminine'],
  ['الاستاذه', 'feminine'],
  ['المهندسه', 'feminine'],
  ['السيد', 'masculine'],
  ['الدكتور', 'masculine'],
  ['الاستاذ', 'masculine'],
]);

/**
 * Arabic words, folded, that end a name or say that the institution is another's or is acted on: "الوزيرة … المديرية",
 * "زارت السيدة … المديرية".
 */
export const arabicBetween: ReadonlySet<string> = new Set(
  (
    'عن من لدى في الى على مع بين لدي عند باسم ممثله ممثل الممثله الممثل رييسه رييس الرييسه الرييس مديره مدير المديره المدير ' +
    'وزيره وزير الوزيره الوزير كاتبه كاتب الكاتبه الكاتب نايبه نايب النايبه النايب مندوبه مندوب المندوبه المندوب سفيره ' +
    'سفير السفيره السفير واليه والي الوالي عميده عميد العميده العميد مفتشه مفتش المسووله المسوول مسووله مسوول مستشاره ' +
    'مستشار المستشاره المستشار قنصل القنصل عضو عضوه الامينه الامين امينه امين الناطقه الناطق ناطقه ناطق ان او ثم التي ' +
    'الذي هذه هذا تلك السيده السيد المفوضه المفوض عامل العامل باشا قايد'
  ).split(' '),
);

/** Arabic verbs, folded, whose object is an institution as soon as a person. */
export const institutionVerb =
  /^[وف]?(?:س?[يتن])?(?:زار|زور|زير|تراس|راس|دشن|افتتح|فتتح|غادر|هنا|هني|شكر|راسل|منح|كلف|دعا|دعو|دعت|طالب|مثل|قاد|قود|ادار|دير|تولي|تول|عوض|اتهم|تهم|حث|سلم|خاطب|خبر|اخبر|ابلغ|بلغ|عاين|تفقد|احدث|حدث|اسس|نظم|نظمت|قصد|حضر|وصل|بلغ|ادخل|دخل|انتقد|سند|اسند|فاد|افاد|راقب|وجه|خول|الزم|ناشد|وضع|هيكل|خص|مكن|سير|ساعد|دعم|حل)(?:ت|وا|ه|ها)?$/;

/** French offices that are written for their holder: "Mme la Direction". */
export const frenchHolders: readonly { written: RegExp; feminine: string; masculine: string }[] = [
  { written: /^la direction$/i, feminine: 'la Directrice', masculine: 'le Directeur' },
  { written: /^le minist[eè]re$/i, feminine: 'la Ministre', masculine: 'le Ministre' },
  { written: /^la pr[eé]sidence$/i, feminine: 'la Présidente', masculine: 'le Président' },
  { written: /^l[’']ambassade$/i, feminine: 'l’Ambassadrice', masculine: 'l’Ambassadeur' },
  { written: /^le secr[eé]tariat$/i, feminine: 'la Secrétaire', masculine: 'le Secrétaire' },
  { written: /^la d[eé]l[eé]gation$/i, feminine: 'la Déléguée', masculine: 'le Délégué' },
];
