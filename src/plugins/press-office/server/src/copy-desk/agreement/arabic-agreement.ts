import { fold } from '../../reading/text/fold';
import type { Counted, Disagreement } from './counted';
import { pluralOf, singularOf, isArabicSingular } from './arabic-nouns';

/**
 * What is wrong with an Arabic noun after its number, only where it is sure. After 3–10 (and 103–110 …) stands a plural,
 * after 11–99 a singular in the accusative, which is written with an alef: 606 مكونين، 79 مقعدا. A noun in ة، اء، ى shows
 * no case; after hundreds and thousands the singular has no alef (4500 مقعد); neither has one that another noun follows
 * (25 منصب شغل).
 */
export function arabicDisagreement(counted: Counted): Disagreement | null {
  if (counted.scale !== null) return scales.test(counted.scale) ? afterHundreds(counted) : null;
  const rest = counted.value % 100;
  if (rest === 0 && counted.value > 0) return afterHundreds(counted);
  if (rest >= 3 && rest <= 10) return afterFew(counted);
  return rest >= 11 ? afterMany(counted) : null;
}

/** 262700 عاطلا، 24 مليون مسافرا: after hundreds, thousands and millions the singular has no alef. */
function afterHundreds({ words: [noun = ''], unitLength }: Counted): Disagreement | null {
  const bare = withoutAlef(noun);
  if (bare === null || !isArabicSingular(bare)) return null;
  return { length: 1, correction: unitLength === 1 ? bare : null };
}

const scales = /^(?:ألف|آلاف|مليون|ملايين|مليار|ملايير|مليارات)$/;

/** 606 مكونا: a singular where a plural belongs. */
function afterFew({ words: [noun = ''], unitLength }: Counted): Disagreement | null {
  const bare = withoutAlef(noun);
  if (bare === null || !isArabicSingular(bare)) return null;
  return { length: 1, correction: unitLength === 1 ? pluralOf(bare) : null };
}

/** 25 متدربين: a plural where a singular belongs; 60 مقعد: a singular without its alef. */
function afterMany(counted: Counted): Disagreement | null {
  const { words, unitLength } = counted;
  const [noun = ''] = words;
  if (isSoundPlural(noun)) return { length: 1, correction: unitLength === 1 ? singularOf(noun) : null };
  if (!isArabicSingular(noun) || isMeasure(noun) || !standsAlone(counted)) return null;
  // An adjective has its alef too: مقعدا بيداغوجيا.
  const agreeing = words.slice(0, unitLength);
  return { length: agreeing.length, correction: agreeing.map((word) => `${word}ا`).join(' ') };
}

const withoutAlef = (noun: string) => /^(.{2,}[^ايى])ا$/u.exec(noun)?.[1] ?? null;

/** Participles and feminine nouns in the sound plural; a singular that ends the same way is none. */
const isSoundPlural = (noun: string) =>
  (/^م.{3,}[^ا](?:ين|ون)$/u.test(noun) && !/^(?:متعاون|متهاون|مضمون|مليون)/.test(noun)) ||
  (/^.{3,}ات$/u.test(noun) && !/^(?:ا?إ?ثبات|التفات|انفلات|إفلات|نبات|سبات|رفات|ممات|.?شتات)$/.test(noun));

/** Money and measures are counted as their signs are. */
const isMeasure = (noun: string) => measures.has(fold(noun));
const measures = new Set(
  (
    'درهم دولار يورو اورو دينار ريال جنيه سنتيم متر كيلومتر كلم كم سنتيمتر سنتمتر مليمتر ميليمتر هكتار طن قنطار كيلوغرام كلغ غرام ' +
    'لتر ميغاواط ميغاوات كيلوواط واط فولت ميغابايت غيغابايت برميل قدم ميل فدان'
  ).split(' '),
);

/** Whether no noun follows that would make it the first half of a construct: an adjective, a particle or nothing does. */
export function standsAlone({
  words,
  unitLength,
  isClosed,
}: Pick<Counted, 'words' | 'unitLength' | 'isClosed'>): boolean {
  const adjectives = words.slice(1, unitLength);
  if (!adjectives.every((word) => /ي$/.test(word) || agreeingAdjectives.has(word))) return false;
  const next = words[unitLength];
  return next === undefined ? isClosed : particles.has(fold(next)) || /^(?:لل|بال|وال|كال)\p{L}{2,}/u.test(next);
}

const agreeingAdjectives = new Set(['جديد', 'كبير', 'صغير', 'متخصص', 'إضافي', 'مختلف']);
const particles = new Set(
  (
    'في من الي علي عن مع خلال منذ برسم ضمن داخل خارج عبر بين لدي عند حول سنه عام الذي الذين التي ممن منهم منها منهن ' +
    'لفايده بمختلف بكل بمدينه بجهه باقليم بهدف بتمويل بشراكه قصد بينما حيث كما وذلك وقد ان ثم او'
  ).split(' '),
);
