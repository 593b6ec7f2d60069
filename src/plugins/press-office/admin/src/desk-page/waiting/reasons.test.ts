import { chosenEntries, countByReason } from './reasons';

const entries = [
  { id: 1, reason: 'stale-translation', isMine: false },
  { id: 2, reason: 'to-approve', isMine: false },
  { id: 3, reason: 'stale-translation', isMine: true },
  { id: 4, reason: 'to-approve', isMine: false },
] as const;

const ids = (chosen: Parameters<typeof chosenEntries>[1]) => chosenEntries(entries, chosen).map(({ id }) => id);

test('reasons are counted, the most pressing first, and none that nothing waits for', () => {
  expect(countByReason(entries)).toEqual([
    ['to-approve', 2],
    ['stale-translation', 2],
  ]);
  expect(countByReason([])).toEqual([]);
});

test('of each reason, what is one’s own comes first and the rest keeps its order', () => {
  expect(ids(null)).toEqual([2, 4, 3, 1]);
});

test('one reason alone can be looked at', () => {
  expect(ids('stale-translation')).toEqual([3, 1]);
  expect(ids('sent-back')).toEqual([]);
});
