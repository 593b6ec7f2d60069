import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { complexityOf, type Operation } from './complexity';

const known = new WeakMap<DocumentNode, LRUCache<string, number>>();
/** Prices of one document that are remembered, and the longest key of one, in UTF-16 units. */
const mostPrices = 50;
const longestKey = 500;

/**
 * As `complexityOf`; of a document that Apollo has kept, and variables that cost the same, what was found before.
 * @throws GraphQLError when a variable is missing or unusable
 */
export function knownComplexity(operation: Operation): number {
  const key = JSON.stringify([operation.operationName, withoutTexts(operation.variables)]);
  if (key.length > longestKey) return complexityOf(operation);
  const prices = known.get(operation.document) ?? new LRUCache<string, number>({ max: mostPrices });
  known.set(operation.document, prices);
  const before = prices.get(key);
  if (before !== undefined) return before;
  const complexity = complexityOf(operation);
  prices.set(key, complexity);
  return complexity;
}

/** Of a variable that is a text, it costs the same whichever it is: a slug, a word that is searched for. */
const withoutTexts = (variables: Operation['variables'] = {}) =>
  Object.entries(variables).map(([name, value]) => [name, typeof value === 'string' ? 'text' : [value]]);
