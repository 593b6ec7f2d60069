/** What a text must have, in tokens. Made by the functions below only: they leave no empty part inside. */
export type Expression =
  | { token: string }
  /** Two tokens or more that stand one after the other. */
  | { phrase: readonly string[] }
  | { all: readonly Expression[] }
  | { any: readonly Expression[] }
  | { these: Expression; without: Expression };

/** What no text has. */
export const nothing: Expression = { any: [] };

export const isNothing = (expression: Expression): boolean => 'any' in expression && expression.any.length === 0;

/** Tokens that stand one after the other; one token is that token. */
export function phrase(tokens: readonly string[]): Expression {
  const [first] = tokens;
  if (first === undefined) return nothing;
  return tokens.length === 1 ? { token: first } : { phrase: tokens };
}

/** Everything in the list; of an empty list, nothing. */
export function all(parts: readonly Expression[]): Expression {
  if (parts.length === 0 || parts.some(isNothing)) return nothing;
  return parts.length === 1 ? (parts[0] ?? nothing) : { all: parts };
}

/** At least one of the list. */
export function any(parts: readonly Expression[]): Expression {
  const possible = parts.filter((part) => !isNothing(part));
  return possible.length === 1 ? (possible[0] ?? nothing) : { any: possible };
}

export const without = (these: Expression, others: Expression): Expression =>
  isNothing(these) || isNothing(others) ? these : { these, without: others };
