/** Inputs of our nouns that hold words of a language. Addresses, codes and numbers run as they always do. */
const words = [
  ...['title', 'kicker', 'subtitle', 'summary', 'datelinePlace'],
  ...['coverAlternativeText', 'coverCaption', 'coverCredit'],
  ...['name', 'role', 'description', 'label', 'unit', 'source', 'revisionReason'],
];
const wordInputs = words.map((name) => `[name='${name}']`).join(', ');

/**
 * Every paragraph in the direction of its own first letter (UAX #9, rules P2 and P3): what is written in the panel, at the
 * side where that direction begins, and what the panel quotes of it in titles, lists and sentences.
 */
const byFirstLetter = `
  input[type='text'], input:not([type]), textarea, [data-slate-editor] [data-slate-node='element'] {
    unicode-bidi: plaintext;
    text-align: start;
  }
  h1, td span, td a, [role='alert'] p, [role='status'] p, [data-strapi-field-error] {
    unicode-bidi: plaintext;
  }
`;

/**
 * Content in Arabic: a title that begins with THAMM is still Arabic, the name of a relation is cut at its end, an item has its
 * bullet at the right, and a quotation its line. Code is code.
 */
const ofContent = `
  :root[data-press-office-content='rtl'] main form :is(${wordInputs}):is(input, textarea) {
    direction: rtl;
    unicode-bidi: normal;
  }
  :root[data-press-office-content='rtl'] main h1 {
    direction: rtl;
    unicode-bidi: isolate;
  }
  :root[data-press-office-content='rtl'] main form li button > span {
    direction: rtl;
    text-align: start;
  }
  :root[data-press-office-content='rtl'] [data-slate-editor] {
    direction: rtl;
  }
  :root[data-press-office-content='rtl'] [data-slate-editor] [data-slate-node='element'] {
    unicode-bidi: isolate;
  }
  :root[data-press-office-content='rtl'] [data-slate-editor] blockquote {
    border-left: 0;
    border-right: 4px solid color-mix(in srgb, currentColor 30%, transparent);
  }
  [data-slate-editor] pre[data-slate-node='element'] {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: left;
  }
`;

/**
 * Strapi's own lists, forms, questions and boxes of the home page in an Arabic panel: labels and hints stand where what they
 * speak of begins, and a table, which may be wider than its place, with the column at the right.
 */
const ofPanel = `
  :root:lang(ar) main form [role='tabpanel'], :root:lang(ar) main :has(> table), :root:lang(ar) [role='alertdialog'] {
    direction: rtl;
  }
  :root:lang(ar) main section:has(main), :root:lang(ar) main section [data-radix-scroll-area-viewport] {
    direction: rtl;
  }
  :root:lang(ar) main table :is(th, td) {
    text-align: right;
  }
  :root:lang(ar) main:not([dir='rtl']) [data-strapi-header] p {
    unicode-bidi: plaintext;
    text-align: left;
  }
`;

export default [byFirstLetter, ofContent, ofPanel];
