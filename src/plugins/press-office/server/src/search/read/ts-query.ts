import type { Expression } from './expression';

/** An expression as the text of a PostgreSQL `tsquery`. */
export function tsQuery(expression: Expression): string {
  if ('token' in expression) return quoted(expression.token);
  if ('phrase' in expression) return `(${expression.phrase.map(quoted).join(' <-> ')})`;
  if ('all' in expression) return `(${expression.all.map(tsQuery).join(' & ')})`;
  if ('any' in expression) return `(${expression.any.map(tsQuery).join(' | ')})`;
  return `(${tsQuery(expression.these)} & !${tsQuery(expression.without)})`;
}

const quoted = (token: string) => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
