// Composes the editions of releases as its parent asks for them, in a process of its own.
import { releaseAt } from '../corpus/release';
import type { Batch } from './composed';
import { composer } from './editions';

const compose = composer();

process.once('disconnect', () => process.exit(0));
process.on('message', ({ first, end, howMany }: Batch) => {
  const numbers = Array.from({ length: end - first }, (_, place) => first + place);
  process.send?.(numbers.flatMap((number) => compose.ofRelease(releaseAt(number, howMany))));
});
