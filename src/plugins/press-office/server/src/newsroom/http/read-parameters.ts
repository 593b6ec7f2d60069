import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';

/** As many pairs as qs reads by default: it leaves out the rest without a word. */
const mostPairs = 1000;

/**
 * The parameters of a request: as Strapi's parser (qs) read them, and those that it left out, under their whole names,
 * so that they are refused like all that are unknown instead of being ignored.
 * @throws BadInputError BAD_ENCODING when the query string is not percent-encoded UTF-8
 */
export function readParameters(
  { query, querystring }: { query: Readonly<Record<string, unknown>>; querystring: string },
  say: Say,
): Record<string, unknown> {
  const leftOut = namesIn(querystring, say).filter((name, index) => index >= mostPairs || isLeftOut(name));
  return Object.fromEntries([...Object.entries(query), ...leftOut.map((name) => [name, ''] as const)]);
}

function namesIn(querystring: string, say: Say): string[] {
  try {
    const pairs = querystring.split('&').filter((pair) => pair !== '');
    return pairs.map((pair) => decodeURIComponent(pair.replaceAll('+', ' ')).split('=', 1)[0] ?? '');
  } catch (error) {
    if (error instanceof URIError) throw new BadInputError('BAD_ENCODING', say('newsroom.bad-encoding'));
    throw error;
  }
}

/** qs takes no empty name, and none that every JavaScript object has (`constructor`, `__proto__`), at whatever depth. */
const isLeftOut = (name: string) => name === '' || name.split(/[[\]]+/).some((part) => part in Object.prototype);
