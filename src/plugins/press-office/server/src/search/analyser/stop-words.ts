import { fold } from './terms/fold';

/** Whether a word is so common in one of the three languages that a search need not insist on it. */
export function isStopWord({ written, locale }: { written: string; locale: string }): boolean {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  const latin = latinStopWords.get(language);
  return arabicStopWords.has(written.replace(unseen, '')) || (latin !== undefined && latin.has(fold(written)));
}

const unseen = /[\p{M}\p{Cf}ـ]/gu;

/** As they are written: folded, some would be words (على, علي; فيه, فئة). */
const arabicStopWords = new Set(
  [
    'و ف ب ل ك أ ال في فى من إلى الى الي على عن مع أو او أن ان إن أنه انه أنها إنها ما لا لم لن قد ثم بل كما هو هي هم',
    'هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذين اللتين كان كانت يكون تكون بين عند عندما حتى منذ حيث إذ إذا اذا لدى',
    'به بها له لها فيه فيها منه منها عليه عليها إليه إليها عنه عنها معه معها وهو وهي وفي ومن وعلى وعن وأن وإن ولا وقد ولم',
    'وما وإلى وكان وكانت بأن لأن كل بعض غير خلال ضمن نحو',
  ].flatMap((line) => line.split(' ')),
);

const latinStopWords = new Map([
  [
    'fr',
    new Set(
      [
        'a au aux avec ce ces cet cette dans de des du elle elles en et est eu il ils je la le les leur leurs lui ma mais me',
        'meme mes moi mon ne nos notre nous on ou par pas pour qu que qui sa se ses si son sont sur ta te tes toi ton tu un une',
        'vos votre vous y ont ete etre avait sera seront d l s c n m t j',
      ].flatMap((line) => line.split(' ')),
    ),
  ],
  [
    'en',
    new Set(
      [
        'a an and are as at be been but by for from had has have he her his i if in into is it its of on or our she so that the',
        'their them then there these they this to was we were which who will with would you your s t',
      ].flatMap((line) => line.split(' ')),
    ),
  ],
]);
