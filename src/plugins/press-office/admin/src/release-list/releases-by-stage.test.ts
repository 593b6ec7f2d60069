import type { Stage } from '../../../contracts/publication';
import type { ReleaseStanding } from '../../../contracts/release-list';
import { releasesByStage } from './releases-by-stage';

const release = (documentId: string) => ({ documentId, title: documentId, locale: 'fr' });
const standing = (documentId: string, stage: Stage, unreviewed = false): ReleaseStanding => ({
  ...{ documentId, stage, unreviewed, isSentBack: false, embargo: null, words: null },
});
const standings = [
  standing('draft', 'draft'),
  standing('submitted', 'submitted'),
  standing('approved', 'approved'),
  standing('out', 'published'),
  standing('out-unread', 'published', true),
];
const chosen = [...standings.map(({ documentId }) => release(documentId)), release('unknown')];

test.each([
  ['submit', ['draft', 'unknown']],
  ['approve', ['submitted', 'out-unread', 'unknown']],
] as const)('to %s is asked of those at a stage for it, and the others are named', (verb, expected) => {
  const { ready, others } = releasesByStage(verb, chosen, standings);
  expect(ready.map(({ documentId }) => documentId)).toEqual(expected);
  expect([...ready, ...others].toSorted(byId)).toEqual(chosen.toSorted(byId));
});

const byId = (one: { documentId: string }, other: { documentId: string }) =>
  one.documentId < other.documentId ? -1 : 1;
