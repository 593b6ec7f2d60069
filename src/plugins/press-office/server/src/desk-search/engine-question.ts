import type { Question, Sought } from './question';

/** A question as the text that FTS5 matches; it must have something in `all`. */
export function matchText({ all, none }: Question): string {
  const asked = all.map(matched).join(' AND ');
  return none.length === 0 ? asked : `(${asked}) NOT (${none.map(matched).join(' OR ')})`;
}

const matched = ({ phrases, prefix }: Sought): string =>
  `(${[...phrases.map((tokens) => `"${tokens.join(' ')}"`), ...(prefix === null ? [] : [`"${prefix}" *`])].join(' OR ')})`;

/** A question as the text of a PostgreSQL `tsquery`; it must have something in `all`. */
export function tsQuery({ all, none }: Question): string {
  return [...all.map(asked), ...none.map((sought) => `!${asked(sought)}`)].join(' & ');
}

const asked = ({ phrases, prefix }: Sought): string =>
  `(${[
    ...phrases.map((tokens) => `(${tokens.map((token) => `'${token}'`).join(' <-> ')})`),
    ...(prefix === null ? [] : [`'${prefix}':*`]),
  ].join(' | ')})`;
