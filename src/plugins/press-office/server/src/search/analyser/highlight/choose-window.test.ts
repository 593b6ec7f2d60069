import { chooseWindow } from './choose-window';

const hit = (start: number, clause: number) => ({ start, end: start + 5, clause });

test('the first place with the most words is chosen', () => {
  const hits = [hit(0, 0), hit(400, 0), hit(450, 1), hit(900, 0), hit(910, 1)];
  expect(chooseWindow(hits, 200)).toEqual({ start: 400, end: 455 });
});

test('a word that stands far from the others does not stretch the passage', () => {
  expect(chooseWindow([hit(0, 0), hit(196, 1)], 200)).toEqual({ start: 0, end: 5 });
});

test('the same word again and again counts once', () => {
  expect(chooseWindow([hit(0, 0), hit(10, 0), hit(20, 0), hit(500, 0), hit(510, 1)], 200)).toEqual({
    start: 500,
    end: 515,
  });
});
