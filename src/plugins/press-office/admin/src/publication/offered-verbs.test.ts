import type { Permit } from '../../../contracts/desk';
import { type Verb, verbs } from '../../../contracts/publication';
import { offeredVerbs, refusedVerbs } from './offered-verbs';

const refused = (code: string): Permit => ({ allowed: false, code, message: `Why: ${code}` });
const reportWith = (permits: Partial<Record<Verb, Permit>>) => ({
  verbs: Object.fromEntries(verbs.map((verb) => [verb, permits[verb] ?? refused('WRONG_STAGE')])) as Record<
    Verb,
    Permit
  >,
});

test('what may be done has a button; what the stage or the role does not allow has none', () => {
  const report = reportWith({ approve: { allowed: true }, withdraw: refused('NOT_PERMITTED') });
  expect(offeredVerbs(report)).toEqual([{ verb: 'approve', refusal: null }]);
});

test('what can be mended is offered with the reason why not yet', () => {
  const report = reportWith({ approve: refused('FOUR_EYES'), submit: refused('COPY_DESK_ERRORS') });
  expect(offeredVerbs(report)).toEqual([
    { verb: 'submit', refusal: 'Why: COPY_DESK_ERRORS' },
    { verb: 'approve', refusal: 'Why: FOUR_EYES' },
  ]);
});

test('an embargo that is over does not keep anyone from scheduling: the dialog asks for another', () => {
  const report = reportWith({ schedule: refused('EMBARGO_NOT_FUTURE'), publish: refused('EMBARGO_NOT_FUTURE') });
  expect(offeredVerbs(report)).toEqual([
    { verb: 'publish', refusal: 'Why: EMBARGO_NOT_FUTURE' },
    { verb: 'schedule', refusal: null },
  ]);
});

test('deleting a draft stays with Strapi’s own button', () => {
  expect(offeredVerbs(reportWith({ delete: { allowed: true } }))).toEqual([]);
});

test('every verb of the panel has a button or a reason why it has none, and never both', () => {
  const report = reportWith({ approve: { allowed: true }, submit: refused('COPY_DESK_ERRORS') });
  const withButton = offeredVerbs(report).map(({ verb }) => verb);
  const without = refusedVerbs(report);
  expect(without).toHaveLength(1);
  expect(without[0]).toMatchObject({ refusal: 'Why: WRONG_STAGE' });
  expect([...withButton, ...without.flatMap((together) => together.verbs)].toSorted()).toEqual(
    verbs.filter((verb) => verb !== 'delete').toSorted(),
  );
});
