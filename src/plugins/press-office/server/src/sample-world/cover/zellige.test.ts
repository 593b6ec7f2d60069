import sharp from 'sharp';

import { coverSize, zellige } from './zellige';

test('the picture has the size it says, more than one colour, and is the same each time', async () => {
  const pictures = await Promise.all([zellige(), zellige()].map((svg) => sharp(Buffer.from(svg)).raw().toBuffer()));
  const { width, height } = await sharp(Buffer.from(zellige())).metadata();
  const { entropy } = await sharp(Buffer.from(zellige())).stats();
  expect({ width, height }).toEqual(coverSize);
  expect(entropy).toBeGreaterThan(1);
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.of())).toBe(true);
});
