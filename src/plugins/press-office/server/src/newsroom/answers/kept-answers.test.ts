import type { ReadyAnswer } from '../http/ready-answer';
import { keptAnswers } from './kept-answers';

let time = 0;
const fresh = (megabytes = 1) => {
  time = 0;
  return keptAnswers({ megabytes, now: () => time });
};

const ready = (version: number, bytes = 1000): ReadyAnswer => ({
  version: { version, changedAt: null, nextChangeAt: null },
  isWorthCompressing: false,
  in: () => ({ tag: '', headers: [], bodyHeaders: [], body: () => Buffer.alloc(0) }),
  size: () => bytes,
});

test('what is asked for a second time is kept, for as long as nothing is published', () => {
  const kept = fresh();
  kept.offer('/a', () => ready(1));
  expect(kept.get('/a', 1)).toBeNull();
  const again = kept.offer('/a', () => ready(1));
  expect(kept.get('/a', 1)).toBe(again);
  expect(kept.get('/a', 2)).toBeNull();
  const newer = kept.offer('/a', () => ready(2));
  expect(kept.get('/a', 2)).toBe(newer);
});

test('a million addresses that are asked for once each take no place, and drive out nothing', () => {
  const kept = fresh();
  kept.offer('/list', () => ready(1));
  kept.offer('/list', () => ready(1));
  const before = kept.size();
  for (let number = 0; number < 100_000; number += 1) kept.offer(`/junk?${number}`, () => ready(1, 50_000));
  expect(kept.get('/list', 1)).not.toBeNull();
  expect(kept.size()).toBe(before);
});

test('however much is asked for, it takes no more memory than it was given', () => {
  const kept = fresh();
  for (let number = 0; number < 500; number += 1) {
    kept.offer(`/${number}`, () => ready(1, 50_000));
    kept.offer(`/${number}`, () => ready(1, 50_000));
    expect(kept.size()).toBeLessThanOrEqual(1_000_000);
  }
  expect(kept.get('/0', 1)).toBeNull();
  expect(kept.get('/499', 1)).not.toBeNull();
});

test('an answer that grows, because it is compressed too, is counted with what it has become', () => {
  const kept = fresh();
  let bytes = 1000;
  let grown: () => void = () => undefined;
  const make = (tell: () => void) => {
    grown = tell;
    return { ...ready(1), size: () => bytes };
  };
  kept.offer('/a', make);
  kept.offer('/a', make);
  const before = kept.size();
  bytes = 5000;
  grown();
  expect(kept.size()).toBe(before + 4000);
});

test('an answer larger than all of it, or with an endless address, is sent and not kept', () => {
  const kept = fresh();
  for (const [key, bytes] of [
    ['/large', 2_000_000],
    [`/${'x'.repeat(6000)}`, 10],
  ] as const) {
    kept.offer(key, () => ready(1, bytes));
    expect(kept.offer(key, () => ready(1, bytes)).size()).toBe(bytes);
    expect(kept.get(key, 1)).toBeNull();
  }
  expect(kept.size()).toBe(0);
});

test('after a minute it is made anew, whatever it may depend on', () => {
  const kept = fresh();
  kept.offer('/a', () => ready(1));
  kept.offer('/a', () => ready(1));
  time = 59_999;
  expect(kept.get('/a', 1)).not.toBeNull();
  time = 60_000;
  expect(kept.get('/a', 1)).toBeNull();
});

test('with no memory nothing is kept', () => {
  const kept = fresh(0);
  kept.offer('/a', () => ready(1));
  kept.offer('/a', () => ready(1));
  expect(kept.get('/a', 1)).toBeNull();
});
