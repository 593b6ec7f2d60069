import { sayIn } from '../shared/translate';
import {
  type LinkedRecord,
  refusalForLinks,
  refusalForMissingDraft,
  refusalForMissingSlug,
  refusalForTakenSlug,
  refusalToDelete,
} from './refusals';

const thamm: LinkedRecord = { kind: 'partner-project', documentId: 'p1', name: 'THAMM' };
const seats: LinkedRecord = { kind: 'figure', documentId: 'f1', name: 'Places at Tamesna' };
const say = sayIn('en');

test('nothing stands against a release whose links are all public', () => {
  expect(refusalForLinks([], say)).toBeNull();
});

test('a release is refused with the names of what it links to, for a person and for a program', () => {
  expect(refusalForLinks([thamm, seats], say)).toEqual({
    code: 'LINKS_NEVER_PUBLIC',
    verb: 'publish',
    stage: null,
    message:
      'Cannot publish: “THAMM”, “Places at Tamesna” — these linked records are not public. ' +
      'Publish them first, or publish all of it together.',
    details: { linked: [thamm, seats] },
  });
});

test('names are quoted and listed as each language does', () => {
  expect(refusalForLinks([thamm, seats], sayIn('fr'))?.message).toContain('«\u00a0THAMM\u00a0», «\u00a0Places');
  expect(refusalForLinks([thamm, seats], sayIn('ar'))?.message).toContain('«THAMM»، «Places at Tamesna»');
});

test('one record is spoken of as one', () => {
  expect(refusalForLinks([thamm], say)?.message).toContain('this linked record is not public');
  expect(refusalForLinks([thamm], sayIn('ar'))?.message).toContain('هذا العنصر المرتبط غير منشور');
});

test('a name that looks like a message is not one', () => {
  expect(refusalForLinks([{ ...thamm, name: "{names} '{x}'" }], say)?.message).toContain("“{names} '{x}'”");
});

test('every refusal has a code that stays, a verb, and a sentence that names what it is about', () => {
  expect(refusalForMissingSlug(say)).toMatchObject({ code: 'NO_SLUG', verb: 'publish' });
  expect(refusalForTakenSlug('thamm', say)).toMatchObject({
    code: 'SLUG_TAKEN',
    details: { slug: 'thamm' },
    message: expect.stringContaining('thamm'),
  });
  expect(refusalForMissingDraft(['fr', 'en'], say)).toMatchObject({
    code: 'NOTHING_TO_PUBLISH',
    message: expect.stringContaining('fr, en'),
  });
  expect(refusalToDelete('organisation', say)).toMatchObject({ code: 'EVER_PUBLIC', verb: 'delete' });
});
