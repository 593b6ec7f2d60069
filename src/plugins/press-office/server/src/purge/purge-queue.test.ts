import { purgeQueue } from './purge-queue';

/** A queue to a cache that does as it is told; no time passes. */
function queueTo(answers: (string | null)[] = []) {
  const sent: string[][] = [];
  const pauses: number[] = [];
  const givenUp: [problem: string, count: number][] = [];
  const parts = {
    meanwhile: (): void => undefined,
    queue: purgeQueue({
      send: async (keys) => {
        sent.push([...keys]);
        parts.meanwhile();
        return answers.length > 1 ? answers.shift()! : (answers[0] ?? null);
      },
      wait: async (ms) => void pauses.push(ms),
      giveUp: (problem, count) => givenUp.push([problem, count]),
    }),
    sent,
    pauses,
    givenUp,
  };
  return parts;
}

test('keys are sent once', async () => {
  const { queue, sent, givenUp } = queueTo();
  queue.add(['r1', 'search']);
  await queue.settled();
  expect([sent, givenUp]).toEqual([[['r1', 'search']], []]);
});

test('a cache that fails for a while gets them after pauses that grow', async () => {
  const { queue, sent, pauses, givenUp } = queueTo(['it answered 500', 'it answered 500', null]);
  queue.add(['r1']);
  await queue.settled();
  expect([sent, pauses, givenUp]).toEqual([[['r1'], ['r1'], ['r1']], [250, 500], []]);
});

test('a cache that stays away is given up, and that is told once', async () => {
  const { queue, sent, pauses, givenUp } = queueTo(['it answered 500']);
  queue.add(['r1', 'r2']);
  await queue.settled();
  expect(sent).toHaveLength(7);
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000]);
  expect(givenUp).toEqual([['it answered 500', 2]]);
});

test('what is published while keys are on their way is sent after them, though it has the same keys', async () => {
  const parts = queueTo();
  parts.meanwhile = () => {
    parts.meanwhile = () => undefined;
    parts.queue.add(['r1']);
  };
  parts.queue.add(['r1']);
  await parts.queue.settled();
  expect(parts.sent).toEqual([['r1'], ['r1']]);
});

test('what is published while a cache is away is tried as often as anything, whatever was given up before', async () => {
  const parts = queueTo(['it answered 500']);
  let attempts = 0;
  parts.meanwhile = () => {
    if (++attempts === 3) parts.queue.add(['r2']);
  };
  parts.queue.add(['r1']);
  await parts.queue.settled();
  expect(parts.sent.filter((keys) => keys.includes('r1'))).toHaveLength(7);
  expect(parts.sent.filter((keys) => keys.includes('r2'))).toHaveLength(7);
});

test('a publication of a thousand releases fits into requests that a CDN takes', async () => {
  const { queue, sent } = queueTo();
  const keys = Array.from({ length: 1000 }, (_, index) => `r${index}`);
  queue.add(keys);
  await queue.settled();
  expect(Math.max(...sent.map((batch) => batch.length))).toBe(100);
  expect(sent.flat()).toEqual(keys);
});

test('an application that stops tries no longer, and says what it gave up', async () => {
  const parts = queueTo(['it answered 500']);
  parts.meanwhile = () => parts.queue.close();
  parts.queue.add(['r1']);
  await parts.queue.settled();
  parts.queue.add(['r2']);
  await parts.queue.settled();
  expect(parts.sent).toEqual([['r1']]);
  expect(parts.givenUp).toEqual([['it answered 500', 1]]);
});
