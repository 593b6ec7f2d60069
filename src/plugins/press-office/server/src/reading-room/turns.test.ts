import { NoRoomError, turnsFor } from './turns';

/** Works that last until they are let go, by name. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    work: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    },
    end: (name: string) => ends.get(name)?.(),
  };
}

/** Lets what has been settled go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('as many are in as there are seats, and the others follow in the order they came', async () => {
  const { begun, work, end } = works();
  const turns = turnsFor(2);
  const all = ['a', 'b', 'c', 'd'].map((name) => turns.take(9, work(name)));
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  await settled();
  for (const name of ['c', 'd']) end(name);
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});

test('whoever cannot wait is told, and does not begin', async () => {
  const { begun, work, end } = works();
  const turns = turnsFor(1);
  const first = turns.take(0, work('a'));
  await expect(turns.take(0, work('b'))).rejects.toThrow(NoRoomError);
  end('a');
  await first;
  expect(begun).toEqual(['a']);
});

test('a work that fails gives its seat away', async () => {
  const turns = turnsFor(1);
  const failing = turns.take(0, () => Promise.reject(new Error('unreadable')));
  await expect(failing).rejects.toThrow('unreadable');
  expect(await turns.take(0, () => Promise.resolve('read'))).toBe('read');
});
