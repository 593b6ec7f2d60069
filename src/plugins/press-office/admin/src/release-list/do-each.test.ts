import { doEach } from './do-each';

const releases = ['one', 'two', 'three'].map((documentId) => ({ documentId, title: documentId, locale: 'fr' }));
const refused = { message: 'Non.', code: 'FOUR_EYES', choices: [] };
const never = () => false;

test('one that is refused keeps none of the others from it', async () => {
  const progress: number[] = [];
  const outcomes = await doEach({
    releases,
    act: (id) => Promise.resolve(id === 'two' ? refused : null),
    isStopped: never,
    onProgress: (done) => progress.push(done.length),
  });
  expect(outcomes.map(({ release, problem }) => [release.documentId, problem])).toEqual([
    ['one', null],
    ['two', refused],
    ['three', null],
  ]);
  expect(progress).toEqual([1, 2, 3]);
});

test('once it is stopped no other is begun', async () => {
  const begun: string[] = [];
  const outcomes = await doEach({
    releases,
    act: (id) => {
      begun.push(id);
      return Promise.resolve(null);
    },
    isStopped: () => begun.length === 1,
    onProgress: () => undefined,
  });
  expect(begun).toEqual(['one']);
  expect(outcomes).toHaveLength(1);
});
