import { rememberedFor } from './remembered';

let time = 0;
let answers: ((value: string) => void)[] = [];
let failures: ((error: Error) => void)[] = [];
const fresh = () => {
  time = 0;
  answers = [];
  failures = [];
  return rememberedFor<string>({
    trustedMs: 900,
    now: () => time,
    ask: () =>
      new Promise((resolve, reject) => {
        answers.push(resolve);
        failures.push(reject);
      }),
  });
};

test('what was asked is known until it is too old, counted from the question', async () => {
  const remembered = fresh();
  expect(remembered.known()).toBeNull();
  const read = remembered.read();
  time = 500;
  answers[0]?.('one');
  expect(await read).toBe('one');
  time = 900;
  expect(remembered.known()).toBe('one');
  time = 901;
  expect(remembered.known()).toBeNull();
});

test('many readers at once ask once', async () => {
  const remembered = fresh();
  const readers = [remembered.read(), remembered.read(), remembered.renew()];
  answers[0]?.('one');
  expect(await Promise.all(readers)).toEqual(['one', 'one', 'one']);
  expect(answers).toHaveLength(1);
});

test('an answer to a question of before is not believed after something has changed', async () => {
  const remembered = fresh();
  const before = remembered.read();
  remembered.forget();
  const after = remembered.read();
  expect(answers).toHaveLength(2);
  answers[0]?.('old');
  expect(await before).toBe('old');
  expect(remembered.known()).toBeNull();
  answers[1]?.('new');
  expect(await after).toBe('new');
  expect(remembered.known()).toBe('new');
});

test('a question that fails is told, and asked again', async () => {
  const remembered = fresh();
  const read = remembered.read();
  failures[0]?.(new Error('away'));
  await expect(read).rejects.toThrow('away');
  const again = remembered.read();
  answers[1]?.('back');
  expect(await again).toBe('back');
});

test('stopping waits for the question that is out, also one that fails', async () => {
  const remembered = fresh();
  const read = remembered.read();
  let isSettled = false;
  const settled = remembered.settled().then(() => (isSettled = true));
  await Promise.resolve();
  expect(isSettled).toBe(false);
  failures[0]?.(new Error('away'));
  await expect(read).rejects.toThrow('away');
  expect(await settled).toBe(true);
});
