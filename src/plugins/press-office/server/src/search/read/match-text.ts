import type { Expression } from './expression';

/** An expression as the text that FTS5 matches. */
export function matchText(expression: Expression): string {
  if ('token' in expression) return quoted(expression.token);
  if ('phrase' in expression) return quoted(expression.phrase.join(' '));
  if ('all' in expression) return `(${expression.all.map(matchText).join(' AND ')})`;
  if ('any' in expression) return `(${expression.any.map(matchText).join(' OR ')})`;
  return `(${matchText(expression.these)} NOT ${matchText(expression.without)})`;
}

const quoted = (tokens: string) => `"${tokens.replaceAll('\u0000', '').replaceAll('"', '""')}"`;
