/**
 * The documentIds in a JSON text, without reading it as JSON. Words that quote a document's JSON are no matter: inside a string
 * every quotation mark has a backslash before it.
 */
export const subjectsInText = (text: string): string[] =>
  Array.from(text.matchAll(/"documentId":"([^"\\]*)"/g), ([, id = '']) => id);
