import type { Subject } from '../../../../contracts/subject';
import { emptyRecord } from '../empty-record.test-support';
import { claimSlugs, SlugTakenError } from './claim-slugs';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

const release: Subject = { kind: 'press-release', id: 'r1' };
const claim = (subject: Subject, locale = 'fr') => claimSlugs(record.database, [{ subject, locale, slug: 'visite' }]);

test('a slug is claimed once and kept', async () => {
  await claim(release);
  await expect(claim(release)).resolves.toBeUndefined();
});

test('nobody else ever gets it', async () => {
  await claim(release);
  await expect(claim({ kind: 'press-release', id: 'r2' })).rejects.toThrow(SlugTakenError);
});

test('in another language, or for another kind, it is another slug', async () => {
  await claim(release);
  await expect(claim({ kind: 'press-release', id: 'r2' }, 'en')).resolves.toBeUndefined();
  await expect(claim({ kind: 'partner-project', id: 'p1' })).resolves.toBeUndefined();
});

test('of many claims at once, one that is taken refuses all', async () => {
  await claim(release);
  const claims = [
    { subject: { kind: 'press-release', id: 'r3' } as const, locale: 'fr', slug: 'bilan' },
    { subject: { kind: 'press-release', id: 'r2' } as const, locale: 'fr', slug: 'visite' },
  ];
  await expect(claimSlugs(record.database, claims)).rejects.toThrow('The slug "visite" belongs to another subject.');
});
