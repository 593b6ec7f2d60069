/**
 * Lets every paragraph run in the direction of its own first letter (UAX #9, rules P2 and P3): what is written in the
 * panel, at the side where that direction begins, and what the panel quotes of it in titles, lists and sentences.
 * French and English stand as they stood.
 */
export function followWritingDirection(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    input[type='text'], input:not([type]), textarea, [data-slate-editor] [data-slate-node='element'] {
      unicode-bidi: plaintext;
      text-align: start;
    }
    h1, td span, td a, [role='alert'] p, [role='status'] p, [data-strapi-field-error] {
      unicode-bidi: plaintext;
    }
  `);
  document.adoptedStyleSheets.push(sheet);
}
