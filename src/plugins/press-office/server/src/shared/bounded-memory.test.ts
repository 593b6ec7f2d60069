import { boundedMemory } from './bounded-memory';

test('what is asked for again and again is remembered, whatever else comes', () => {
  const memory = boundedMemory<number>(10);
  memory.set('kept', 1);
  for (let count = 0; count < 1000; count += 1) {
    memory.set(`junk ${count}`, count);
    expect(memory.get('kept')).toBe(1);
  }
});

test('no more than twice its size is remembered', () => {
  const memory = boundedMemory<number>(10);
  for (let count = 0; count < 1000; count += 1) memory.set(`${count}`, count);
  const kept = Array.from({ length: 1000 }, (_none, count) => memory.get(`${count}`)).filter(
    (value) => value !== undefined,
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThanOrEqual(20);
});
