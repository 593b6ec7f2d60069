import { inTurn } from './in-turn';

/** An act that says when it begins and ends, and does not end before it has given way to others. */
function acts() {
  const order: string[] = [];
  const act =
    (name: string, outcome: 'done' | 'failed' = 'done') =>
    async () => {
      order.push(`${name} begins`);
      await new Promise(setImmediate);
      order.push(`${name} ends`);
      if (outcome === 'failed') throw new Error(name);
      return name;
    };
  return { order, act };
}

test('acts of one transaction follow each other in the order they were asked for', async () => {
  const { order, act } = acts();
  const transaction = {};
  const done = await Promise.all(['one', 'two', 'three'].map((name) => inTurn({ transaction }, act(name))));
  expect(done).toEqual(['one', 'two', 'three']);
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
});

test('an act that fails fails for its own caller, and the next one is done', async () => {
  const { act } = acts();
  const transaction = {};
  const outcomes = await Promise.allSettled([
    inTurn({ transaction }, act('one', 'failed')),
    inTurn({ transaction }, act('two')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('acts of two transactions do not wait for each other here', async () => {
  const { order, act } = acts();
  await Promise.all([inTurn({ transaction: {} }, act('one')), inTurn({ transaction: {} }, act('two'))]);
  expect(order).toEqual(['one begins', 'two begins', 'one ends', 'two ends']);
});
