import { freeSlug } from './free-slug';

const among = (taken: string[]) => (slug: string) => Promise.resolve(taken.includes(slug));

test('a slug that nobody has is given as it is', async () => {
  await expect(freeSlug('thamm', among(['thamm-2']))).resolves.toBe('thamm');
});

test('the second and third of a name are numbered', async () => {
  await expect(freeSlug('thamm', among(['thamm']))).resolves.toBe('thamm-2');
  await expect(freeSlug('thamm', among(['thamm', 'thamm-2']))).resolves.toBe('thamm-3');
});
