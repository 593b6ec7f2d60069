import type { FollowingWord } from './language';

/**
 * How many of the words after an Arabic number are its unit: the noun counted (indefinite, hence without ال), and the
 * adjectives that agree with it: `مقعد بيداغوجي`, `شابا مغربيا`, `مؤسسة تكوينية`. A noun that begins with a letter
 * which is also a particle (و ب ل ي) is only taken when it is a known one.
 */
export function arabicUnitLength(words: readonly FollowingWord[]): number {
  const [noun] = words;
  if (!noun || !isNoun(noun.folded)) return 0;
  let length = 1;
  while (length < 3 && words[length] && isAdjectiveOf(noun, words[length]!)) length += 1;
  // "مقاولة صغيرة ومتوسطة"
  const joined = words[length];
  const isJoined = length > 1 && joined?.folded.startsWith('و') && adjectives.has(joined.folded.slice(1));
  return isJoined ? length + 1 : length;
}

const otherWords = new Set(
  (
    'من في الى علي عن مع بين خلال بعد قبل عند لدي حسب وفق ضمن حول نحو منذ حتي او ثم ان قد لم لن لا ما هو هي هم هذا ' +
    'هذه ذلك تلك حيث بينما اذ اذا كل بعض غير اي فقط ايضا كذلك تم تمت كان كانت مما فيما سنويا يوميا شهريا حاليا ' +
    'تقريبا اضافه تحت فوق عبر ضد دون مقابل مقارنه قصد كما كانوا عوض برسم بدل تحديدا علاوه فضلا عالميا محليا وطنيا دوليا ' +
    'موزعين موزعه موزعا موزعون موزعات مقسمين مقسمه عشيه غداه صباح مساء اثر عقب نهايه بدايه ' +
    'افريقيا عربيا جهويا قاريا اقليميا اسبوعيا فعليا نهائيا رسميا'
  ).split(' '),
);

const particleLike = /^[وبلي]|^س[يت]|^كال|^فال|^ال/;

// Stems of nouns that begin like a particle or a verb and are often counted in press releases.
const nounStems = (
  'وحد وكال ورش وظيف وزير وزار ولاي وثيق واح وسيط ورق وجه وصل برنامج برامج بلد بناي باحث بنك بيت بيوت بطاق بحث بحوث ' +
  'بعث بطل بستان بئر بواب بند برميل بلاغ لاعب لجن لجان لقاء لغ لوح ليل لتر لاجي يوم يورو يابان سيار سيد ستار ستوديو'
).split(' ');

const adjectives = new Set(
  (
    'جديد جديده جديدا جدد كبير كبيره كبيرا كبري صغير صغيره صغيرا صغري متوسط متوسطه مربع مربعا مكعب مكعبا مختلف مختلفه ' +
    'متخصص متخصصه متخصصا جاهز مباشر مباشره مباشرا واحد واحده'
  ).split(' '),
);

function isNoun(folded: string): boolean {
  if (folded.length < 2 || otherWords.has(folded)) return false;
  return !particleLike.test(folded) || isCountedSingular(folded) || nounStems.some((stem) => folded.startsWith(stem));
}

/** From 11 to 99 the noun counted is an indefinite accusative, written with an alef: `بحارا`, `واعظا`. */
function isCountedSingular(folded: string): boolean {
  return (
    /^[وبل](?!ال|ل).{2,}ا$/.test(folded) &&
    !otherEnding.test(folded) &&
    !otherWords.has(folded.slice(1)) &&
    !adverbs.has(folded)
  );
}

const otherEnding = /(?:وا|ها|هما|نا|يا|ذا|ما|لا)$/;
const adverbs = new Set('لاحقا وفقا بدءا بناءا وحدا بعضا'.split(' '));

function isAdjectiveOf(noun: FollowingWord, word: FollowingWord): boolean {
  if (otherWords.has(word.folded)) return false;
  if (adjectives.has(word.folded)) return true;
  // ب/ل + a verbal noun in ـية (`لتغطية`, `بتقوية`) ends like an adjective; so does a definite or joined word.
  if (/^(?:[وي]|ال|لل)/.test(word.folded) || word.folded.length < 4 || word.text.endsWith('ى')) return false;
  if (/^[بل]/.test(word.folded) && !relationalStems.test(word.folded)) return false;
  return relationalEnding(noun.folded).test(word.folded);
}

// Relational adjectives that begin like a word with a particle.
const relationalStems = /^(?:بيداغوج|بحر|بشر|بلد|بري|بدن|بنك|بيي|بريد|بصر|بيولوج|لغو|ليب|لبنان|لوجيست|ليل)/;

/** The endings of a relational adjective (nisba) that agree with a folded noun: its case by ـا, its gender by ـة. */
function relationalEnding(noun: string): RegExp {
  if (noun.endsWith('ا')) return /يا$/;
  return noun.endsWith('ه') ? /يه$/ : /ي(?:ه|ين|ون|ات)?$/;
}

// Verbal nouns of the second form (التكوين, التأمين), and heads of lists that name no unit.
const singulars = /^ال(?:ت..ين$|مساح|ارقام|معطيات|موشرات|محاور|نتائج)/;

/** Whether a folded word is a definite plural by its form: sound (ين ون ات), or one of the commonest broken ones. */
export function isArabicPlural(folded: string): boolean {
  return /^ال(?:.{2,}(?:ين|ون|ات)|م.ا.{2,3}|ا.{2}ا.|.{2}ا[^هيي])$/.test(folded) && !singulars.test(folded);
}
