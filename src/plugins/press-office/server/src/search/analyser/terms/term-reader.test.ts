import { remembering } from './term-reader';

test('a word is read once', () => {
  const asked: string[] = [];
  const read = remembering((written) => {
    asked.push(written);
    return { term: written, folded: written };
  });
  expect(read('emploi')).toEqual(read('emploi'));
  expect(asked).toEqual(['emploi']);
});

test('words longer than words are take no memory', () => {
  let times = 0;
  const read = remembering((written) => ({ term: `${written}${(times += 1)}`, folded: written }));
  const long = 'a'.repeat(1000);
  expect(read(long).term).not.toBe(read(long).term);
});
