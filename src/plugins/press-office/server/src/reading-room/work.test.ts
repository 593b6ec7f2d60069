import { BadInputError } from '../shared/errors';
import { answerIn, doErrand, type Work } from './work';

const halve: Work<number, number> = {
  name: 'halve',
  read(given) {
    if (given < 0) throw new Error('A mistake of ours.');
    if (given % 2 === 1) throw new BadInputError('ODD', 'It is odd.', { given });
    return given / 2;
  },
};

/** As an errand comes back from another thread. */
const back = async (given: number) => structuredClone(await doErrand([halve], { name: 'halve', given }));

test('a thread answers what the work answers', async () => {
  expect(answerIn(await back(6))).toBe(3);
});

test('a refusal comes back with its code and its details', async () => {
  const outcome = await back(3);
  expect(() => answerIn(outcome)).toThrow(
    expect.objectContaining({ name: 'ValidationError', message: 'It is odd.', details: { code: 'ODD', given: 3 } }),
  );
});

test('a mistake of ours is no refusal', async () => {
  await expect(back(-2)).rejects.toThrow('A mistake of ours.');
  await expect(doErrand([halve], { name: 'double', given: 1 })).rejects.toThrow('double');
});
