import { fold } from '../../reading/text/fold';
import type { Layout } from '../../reading/text/layout';
import { type Found, foundInParagraphs } from '../in-paragraphs';

/**
 * Brackets that say what is to be written in their place: `[à compléter]`, `[TBC]`, `[nom]`, `[يستكمل لاحقا]`.
 * In round ones only what can be nothing else: "(à confirmer)" is news in a programme.
 */
export function bracketedOrders(layout: Layout): Found[] {
  const squared = foundInParagraphs(layout, /\[([^[\]\n]{2,60})\]/g);
  const rounded = foundInParagraphs(layout, /\(([^()\n]{2,60})\)/g);
  return [
    ...squared.filter(({ match }) => isOneOf(inSquare, match[1]!)),
    ...rounded.filter(({ match }) => isOneOf(inRound, match[1]!)),
  ];
}

const isOneOf = (patterns: readonly RegExp[], words: string) => {
  const folded = fold(words).replace(/\s+/g, ' ').trim();
  return patterns.some((pattern) => pattern.test(folded));
};

// Compared folded: without accents, vowel signs and hamza, ة as ه.
const laterInArabic = '(?:لاحقا|هنا|فيما بعد|في وقت لاحق|قريبا)';
const toComplete = /^[يت](?:ستكمل|كمل)(?: .{0,30})?$/;
const nameInArabic = /^(?:الاسم|الاسم (?:الكامل|والصفه|والنسب)|اسم(?: ?(?:\.{2,}|_+|x+)))$/;

const inSquare: readonly RegExp[] = [
  /^(?:.{0,40} )?a (?:completer|confirmer|preciser|definir|inserer|ajouter|verifier|valider|remplir|renseigner|determiner|actualiser)(?: .{0,40})?$/,
  /^(?:inserer|ajouter|completer|indiquer|insert|add|fill in) .{1,50}$/,
  /^(?:.{0,40} )?(?:to be (?:confirmed|completed|determined|defined|decided|added|inserted|provided)|tb[cda])$/,
  /^(?:votre |your )?(?:noms?|prenoms?|nom,? (?:et )?prenom|date|lieu|ville|titre|fonction|qualite|montant|chiffres?|nombre|citation|telephone|tel|e-?mail|courriel|adresse|heure|lien|url)(?: (?:de|du|des|d’|d') ?[^:\d]{1,40})?$/,
  /^(?:your )?(?:(?:first |last |full |company |project )?names?|job title|date|place|city|location|venue|amount|figures?|number|quote|phone|e-?mail|link|company|spokesperson)(?: of [^:\d]{1,40})?$/,
  /^(?:e-?mail protected|email.protected)$/,
  toComplete,
  nameInArabic,
  new RegExp(`^[يت](?:حدد|وكد|ضاف|درج|ملا) ${laterInArabic}`),
  /^(?:للاستكمال|للتاكيد|للتحقق|للاتمام|قيد (?:التاكيد|التحديد|الاستكمال)|في انتظار (?:التاكيد|التحديد))/,
  /^(?:اسم|تاريخ|مكان|عدد|مبلغ|رقم|صفه)(?: \p{L}+){1,3}$/u,
  /^(?:التاريخ|المكان|العدد|الرقم|المبلغ|المدينه|الصفه|الهاتف|الرابط|رابط|الاقتباس)$/,
];

const inRound: readonly RegExp[] = [
  /^(?:a completer|to be completed)$/,
  /^(?:nom|nom,? (?:et )?prenom|name)$/,
  toComplete,
  nameInArabic,
  /^اسم ال(?:مسوول|مسووله|مدير|مديره|متحدث|متحدثه|وزير|وزيره|شخص|رييس|رييسه|موسسه|جهه|شركه|ضيف|ناطق|شريك)(?: .{1,30})?$/,
];
