/**
 * Whether an Arabic noun as written, without an alef of the accusative, is a masculine singular: a listed one, or one that
 * has the pattern of participles and nouns of place. Patterns with an alef as third letter are as often plurals (مقاعد).
 */
export function isArabicSingular(noun: string): boolean {
  if (plurals.has(noun)) return true;
  return (
    /^م[^ا][^ا]\p{L}{1,4}$/u.test(noun) && !/(?:[اةىيءؤئهآ]|ين|ون|ات|هم|هن|كم|نا)$/u.test(noun) && !notCounted.has(noun)
  );
}

/** The plural that stands after 3–10, where it is sure. */
export const pluralOf = (singular: string): string | null =>
  plurals.get(singular) ?? (participles.has(singular) ? `${singular}ين` : null);

/** The singular in the accusative that stands after 11–99, of a sound plural, where it is sure. */
export function singularOf(plural: string): string | null {
  const stem = /^(.+)(?:ين|ون)$/u.exec(plural)?.[1];
  if (stem !== undefined) return participles.has(stem) ? `${stem}ا` : null;
  return feminines.get(plural) ?? null;
}

/** The singular of a feminine plural in ات, where it is sure. */
export const feminineSingularOf = (plural: string): string | null => feminines.get(plural) ?? null;

/** Whether a noun is the plural of a masculine one and of no other: فرق are teams and divisions. */
export const isMasculinePlural = (noun: string): boolean => masculinePlurals.has(noun);

const participles = new Set(
  (
    'متدرب مستفيد موظف مكون مؤطر مشارك مهندس مدرب معلم مترشح منخرط مستثمر ممرض مستشار مسجل مسافر مهاجر متطوع متقاعد متعلم ' +
    'عاطل مساعد مسؤول ممثل مفتش مراقب منتخب مهني مقاول متخرج'
  ).split(' '),
);

/** Singulars with their plurals after 3–10. */
const plurals = new Map<string, string>([
  ...[...participles].map((noun): [string, string] => [noun, `${noun}ين`]),
  ...Object.entries({
    شاب: 'شبان',
    طالب: 'طلاب',
    تلميذ: 'تلاميذ',
    أستاذ: 'أساتذة',
    طفل: 'أطفال',
    رجل: 'رجال',
    خبير: 'خبراء',
    باحث: 'باحثين',
    عامل: 'عمال',
    لاعب: 'لاعبين',
    شخص: 'أشخاص',
    فرد: 'أفراد',
    عضو: 'أعضاء',
    ناخب: 'ناخبين',
    زائر: 'زوار',
    عارض: 'عارضين',
    مقعد: 'مقاعد',
    مركز: 'مراكز',
    مشروع: 'مشاريع',
    منصب: 'مناصب',
    معهد: 'معاهد',
    مصنع: 'مصانع',
    ملعب: 'ملاعب',
    مسكن: 'مساكن',
    منزل: 'منازل',
    مسجد: 'مساجد',
    موقع: 'مواقع',
    مكتب: 'مكاتب',
    برنامج: 'برامج',
    يوم: 'أيام',
    شهر: 'أشهر',
    بلد: 'بلدان',
    كتاب: 'كتب',
    فيلم: 'أفلام',
    حاسوب: 'حواسيب',
    جهاز: 'أجهزة',
    سرير: 'أسرة',
    فندق: 'فنادق',
    قطار: 'قطارات',
    سد: 'سدود',
    فريق: 'فرق',
    إقليم: 'أقاليم',
    مستشفى: 'مستشفيات',
  }),
]);

const masculinePlurals = new Set([...plurals.values()].filter((plural) => plural !== 'فرق' && plural !== 'أسرة'));

const feminines = new Map(
  Object.entries({
    مؤسسات: 'مؤسسة',
    شركات: 'شركة',
    جمعيات: 'جمعية',
    جهات: 'جهة',
    جماعات: 'جماعة',
    اتفاقيات: 'اتفاقية',
    تعاونيات: 'تعاونية',
    مقاولات: 'مقاولة',
    ساعات: 'ساعة',
    سنوات: 'سنة',
    سيارات: 'سيارة',
    حافلات: 'حافلة',
    مباريات: 'مباراة',
    ورشات: 'ورشة',
    منظمات: 'منظمة',
    وحدات: 'وحدة',
    متدربات: 'متدربة',
    مستفيدات: 'مستفيدة',
    طالبات: 'طالبة',
  }),
);

/** Words of the pattern that no number counts. */
const notCounted = new Set(
  'مقابل معظم مجموع مثل مختلف متوسط ممكن مبلغ معدل مجمل مهم متم منتصف مطلع مستوى محور'.split(' '),
);
