import type { Desk } from '../shared/desk';

/** The last act begun in each open transaction. */
const lastActs = new WeakMap<object, Promise<unknown>>();

/**
 * Does an act when no other is under way in the same transaction: the panel's bulk actions begin all of theirs at
 * once, and may name one document twice. An act must not begin another in its own turn.
 */
export function inTurn<T>({ transaction }: Pick<Desk, 'transaction'>, act: () => Promise<T>): Promise<T> {
  const before = lastActs.get(transaction) ?? Promise.resolve();
  // Whether the act before failed is for its own caller to judge.
  const turn = before.then(act, act);
  lastActs.set(transaction, turn);
  return turn;
}
