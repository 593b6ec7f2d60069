import { fold } from '../terms/fold';
import { brokenPlurals } from './broken-plurals';

/**
 * A folded Arabic word without its endings: sound plurals, dual, feminine, nisba, the alef of tanwin, attached pronouns; of a
 * known broken plural, the same of its singular. Endings are taken off as long as there are some and enough of the
 * word remains, so that مهنيين, مهنية, مهني and مهنة meet in one stem.
 */
export function withoutEndings(folded: string): string {
  let word = folded;
  for (;;) {
    const singular = singulars.get(word);
    if (singular !== undefined) return singular;
    const shorter = withoutOne(word);
    if (shorter === word) return word;
    if (!mayBePlural(word, shorter)) return stripped(shorter);
    word = shorter;
  }
}

/** Whether what is left may be a broken plural: not of a nisba, of a sound plural, or of words like صناعة. */
function mayBePlural(word: string, shorter: string): boolean {
  return owners.has(word.slice(shorter.length)) && !likePlurals.has(word);
}

function stripped(folded: string): string {
  let word = folded;
  for (let shorter = withoutOne(word); shorter !== word; shorter = withoutOne(word)) word = shorter;
  return word;
}

function withoutOne(word: string): string {
  if (word.length <= fewest || isWhole(word)) return word;
  if (word.endsWith('ته') && isOwner(word.slice(0, -2))) return word.slice(0, -2);
  if (word.endsWith('اء')) return word.slice(0, -1);
  if (word.endsWith('ا') && isWhole(word.slice(0, -1))) return word.slice(0, -1);
  const owner = withoutPronoun(word);
  if (owner !== null) return owner;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= fewest);
  if (ending !== undefined) return word.slice(0, -ending.length);
  return endsInOne(word) ? word.slice(0, -1) : word;
}

/** Whether the last letter alone is an ending: of femininity, nisba or tanwin, of a construct plural, or what is left of a hamza. */
function endsInOne(word: string): boolean {
  if (word.endsWith('اي')) return word.length > 5;
  if (word.endsWith('و')) return word.length > 4;
  return /[هاي]$/.test(word);
}

function isWhole(word: string): boolean {
  return ownEndings.has(word) || likeTakwin.test(word) || likeTaawun.test(word);
}

function isOwner(word: string): boolean {
  return word.length > fewest || shortOwners.has(word);
}

/** The word that a pronoun is attached to; a ta marbuta before it is written ت, and a hamza after alef has another seat. */
function withoutPronoun(word: string): string | null {
  for (const [pronoun, least] of pronouns) {
    if (!word.endsWith(pronoun)) continue;
    const owner = word.slice(0, -pronoun.length);
    if (owner.length < least && !isOwner(owner)) continue;
    if (owner.length > fewest && owner.endsWith('ت') && !owner.endsWith('ات')) return owner.slice(0, -1);
    return owner.length > fewest ? owner.replace(/ا[وي]$/, 'اء') : owner;
  }
  return null;
}

/** Letters that a root has: nothing is taken off a word of so many. */
const fewest = 3;

/** Pronouns, and how much must remain before them: many roots end like the later ones. */
const pronouns: readonly (readonly [string, number])[] = [
  ['هما', 3],
  ['ها', 3],
  ['هم', 4],
  ['هن', 4],
  ['كم', 4],
  ['نا', 4],
];
const endings = ['تين', 'تان', 'ات', 'ون', 'ين', 'ان'];

/** تفعيل and تفاعل of roots that end in ن: its ين and ون are no plurals. */
const likeTakwin = /^ت..ين$/;
const likeTaawun = /^ت.اون$/;

/** What is taken off a plural too: pronouns, and the alef of tanwin. */
const owners = new Set(['ا', 'ه', 'ء', ...pronouns.map(([pronoun]) => pronoun)]);

/** Words that would be plurals without their ta marbuta. */
const likePlurals = new Set(['صناعة', 'تجارة', 'عمالة'].map(fold));

/** Words of three letters that these pronouns follow too. */
const shortOwners = new Set([
  'قيم',
  'مهن',
  'خبر',
  'نسب',
  'رغب',
  'عمل',
  'شغل',
  'دعم',
  'اجر',
  'طلب',
  'عدد',
  'بلد',
  'وطن',
  'جهد',
  'هدف',
  'دخل',
  'سكن',
  'حق',
]);

/** Words whose last letters only look like an ending. */
const ownEndings = new Set(
  [
    ...['قانون', 'مليون', 'بليون', 'كانون', 'زيتون', 'تلفزيون', 'مضمون', 'مخزون', 'سجون', 'شؤون', 'عيون', 'فنون'],
    ...['ميدان', 'برلمان', 'عنوان', 'إنسان', 'ديوان', 'لبنان', 'رمضان', 'شعبان', 'تطوان', 'وهران', 'طيران', 'سلطان'],
    ...['السودان', 'سودان', 'عمران', 'بلدان', 'إدمان', 'إتقان', 'ائتمان', 'امتحان', 'مهرجان', 'برهان', 'بستان'],
    ...['فلسطين', 'مسكين', 'معين', 'الصين', 'ياسمين', 'تأمين', 'تعيين', 'مكناسين'],
    ...['إثبات', 'نبات', 'فرات', 'سبات', 'أوقات', 'أصوات', 'أبيات'],
    ...['توجيه', 'تنبيه', 'اتجاه', 'انتباه', 'مشابه', 'تشابه', 'نزيه', 'فقيه', 'مياه', 'رفاه', 'موجه', 'مواجه'],
    ...['اجتماعي', 'عملي', 'دولي', 'مدني', 'عليا', 'آلية'],
    ...['مساهم', 'متفاهم', 'استفهام', 'متراكم', 'محاكم', 'حاكم', 'تراكم', 'تحكم', 'هولندا'],
  ].map(fold),
);

/** From folded plurals to the stems of their singulars. */
const singulars = new Map<string, string>();
for (const [plural, singular] of brokenPlurals) {
  const stem = stripped(singular);
  if (plural !== stem) singulars.set(plural, stem);
}
