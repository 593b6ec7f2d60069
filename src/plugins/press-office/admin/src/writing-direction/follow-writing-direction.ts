/**
 * Lets every paragraph that is written in the panel run in the direction of its own first letter (UAX #9, rules P2
 * and P3), at the side where that direction begins: Arabic from the right. French and English stand as they stood.
 */
export function followWritingDirection(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    input[type='text'], input:not([type]), textarea, [data-slate-editor] [data-slate-node='element'] {
      unicode-bidi: plaintext;
      text-align: start;
    }
  `);
  document.adoptedStyleSheets.push(sheet);
}
