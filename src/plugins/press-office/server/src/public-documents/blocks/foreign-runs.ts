/*
 * What runs against the direction of the text around it. A run is words with what joins them, and no more: digits and
 * punctuation on either side belong to the sentence.
 */
const space = String.raw`[ \u00a0\u202f]`;
const latin = String.raw`\p{Script=Latin}`;
const arabic = String.raw`\p{Script=Arabic}ـ`;

/** One space, with a sign such as & or – or a lone number (`Expo 2030 Morocco`) in it. */
const joint = String.raw`${space}(?:[&+/–—-]${space}|\p{Nd}+${space})?`;

/** A word with a Latin letter in it: `5G`, `STED-AMT`, `presse@ofppt.ma`, `C++`. */
const latinWord = String.raw`\p{Nd}*${latin}[${latin}\p{M}\p{Nd}]*(?:[.&/'’_@:?=#%~+-]+[${latin}\p{Nd}][${latin}\p{M}\p{Nd}]*)*[+#]?`;
const initials = String.raw`(?:${latin}\.){2,}(?![${latin}\p{Nd}])`;
/** `M. Dupont`, `Dr. Haddad`: a full stop that ends no sentence. */
const titleStop = String.raw`(?:(?<=(?<!\p{L})\p{Lu}\p{Ll}?)\.)?`;
const latinPiece = `(?:${initials}|${latinWord})`;

/** Latin words in an Arabic text. */
export const latinRun = new RegExp(
  String.raw`(?<![${latin}\p{Nd}]|\p{Nd}[.,])${latinPiece}(?:${titleStop}${joint}${latinPiece})*`,
  'gu',
);

const arabicWord = String.raw`[${arabic}][${arabic}\p{M}\p{Nd}\u200c\u200d]*(?:[./_–-][${arabic}][${arabic}\p{M}\p{Nd}\u200c\u200d]*)*`;

/** Arabic words in a French or English text. */
export const arabicRun = new RegExp(`${arabicWord}(?:[،؛]?${joint}${arabicWord})*`, 'gu');

/**
 * Numbers whose groups an Arabic text would put in the opposite order (UAX #9, W4: only a single full stop, comma,
 * colon or no-break space holds digits together): thousands set apart by a space, telephone numbers, ISO dates.
 */
export const brokenNumber =
  /(?<![\p{Nd}\p{L}.,+-])(?:\p{Nd}{1,3}(?: \p{Nd}{3})+(?:[.,]\p{Nd}+)?|(?:\+|00)\p{Nd}+(?:[ .-]\p{Nd}+)+|0\p{Nd}{1,3}(?:[ .-]\p{Nd}{2}){3,}|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2})(?![\p{Nd}\p{L}])/gu;
