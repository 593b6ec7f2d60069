import { isMark } from '../../reading/text/look-ahead';
import type { Token } from '../../reading/text/tokens';

/**
 * Whether the word at `index` stands there again right after, and is one that nobody doubles on purpose. Compared as
 * written, save for capitals: على and علي are two words.
 */
export function isDoubledWord(tokens: readonly Token[], index: number): boolean {
  const [word, again] = [tokens[index]!, tokens[index + 1]];
  if (word.kind !== 'word' || again?.kind !== 'word') return false;
  if (word.text.length !== again.text.length || word.text.toLowerCase() !== again.text.toLowerCase()) return false;
  if (isPartOfWord(tokens, index)) return false;
  if (/^\p{Script=Arabic}/u.test(word.text)) return isDoubledArabic(tokens, index);
  return /^\p{Script=Latin}/u.test(word.text) && isDoubledLatin(tokens, index);
}

/** "peut-être être", "qu’à à", "vous vous-mêmes", "that that’s": one of the two is part of a longer word. */
function isPartOfWord(tokens: readonly Token[], index: number): boolean {
  const isBefore = isJoined(tokens[index - 1]) && tokens[index]!.gap === 'nothing';
  const isAfter = isJoined(tokens[index + 2]) && tokens[index + 3]?.gap === 'nothing';
  return isBefore || isAfter;
}

const isJoined = (mark: Token | undefined) => isMark(mark, /^['’ʼ‘.&@/\-‐‑–]$/) && mark.gap === 'nothing';

function isDoubledLatin(tokens: readonly Token[], index: number): boolean {
  const [word, again] = [tokens[index]!, tokens[index + 1]!];
  if (word.text.length === 1 && word.text !== 'à') return false;
  if (doubledOnPurpose.has(word.folded)) return false;
  // Pago Pago, Bora Bora; a headline in capitals says nothing either way.
  if (/^\p{Lu}/u.test(again.text)) return isShout(word.text) && particles.has(word.folded);
  // "la politique de de Gaulle", "checked in in Rabat"
  if (word.folded === 'de' && tokens[index + 2]?.folded === 'gaulle') return false;
  return !(adverbs.has(word.folded) && verbBefore.test(tokens[index - 1]?.folded ?? ''));
}

const isShout = (word: string) => word === word.toUpperCase();

const particles = new Set('de des du la le les et en au aux the of and to in for with'.split(' '));
const adverbs = new Set(['in', 'on', 'to', 'up']);
const verbBefore = /(?:ed|ing)$|^(?:check|log|sign|step|move|hand|turn|go|come|get|keep)s?$/;
const doubledOnPurpose = new Set(
  // French: pronouns that are subject and object, homographs, emphasis.
  (
    'nous vous en y est ete son faire fait si bien tres non oui jamais loin petit petite peu plus moins tout pas donc ' +
    'meme encore toujours vite presque moitie gagnant donnant tres fois entre marche ' +
    // English
    'had that is do her you it so very really many long far no more much who win bye there over again can will may ' +
    'never well hear now out ' +
    // Sounds, numbers, units
    'ha ah oh bla blah cha tam tut bling ouh hip hop choo ' +
    'un deux trois quatre cinq six sept huit neuf dix vingt cent mille zero one two three four five seven eight nine ten'
  ).split(' '),
);
// "un un" is typed twice more often than counted.
doubledOnPurpose.delete('un');

/**
 * Arabic doubles nouns to say "one by one" (سنة سنة، شيئا شيئا) and names to say "son of" (محمد محمد): only particles,
 * words with the article, and nouns of institutions before a definite one are sure.
 */
function isDoubledArabic(tokens: readonly Token[], index: number): boolean {
  const { text, folded } = tokens[index]!;
  if (arabicParticles.has(text)) return true;
  if (definite.test(folded)) return !/^ال(?:له|حسن|حسين|عباس|مهدي|طاهر|طيب|عربي|بشير)$/.test(folded);
  const next = tokens[index + 2];
  const isConstruct = next?.kind === 'word' && /^(?:ال|لل)..|^وال/.test(next.folded);
  return isConstruct && (institutions.has(folded) || institutions.has(folded.slice(1)));
}

const definite = /^[وف]?(?:[بك]?ال|لل)\p{L}{2,}$/u;
const arabicParticles = new Set(
  (
    'في من على إلى الى عن مع أن إن التي الذي هذا هذه ذلك تلك الذين قد كما خلال أو ثم حول منذ حتى لدى ضمن عبر بعد قبل ' +
    'وفي ومن وعلى وإلى وعن ومع وأن وهو وهي وقد وكذا أيضا حيث عند لكن غير تحت فوق حسب'
  ).split(' '),
);
/** Folded; found with one particle in front too. */
const institutions = new Set(
  (
    'مكتب مركز مجلس مشروع برنامج قطاع وزاره مديريه جهه مدينه موسسه وكاله جامعه مدرسه لجنه هييه منظمه جمعيه غرفه عماله ' +
    'اقليم ولايه رياسه اداره مصلحه قسم خارطه اتفاقيه مبادره استراتيجيه سياسه منظومه عمليه تنميه'
  ).split(' '),
);
