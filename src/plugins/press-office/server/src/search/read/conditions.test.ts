import { rangeOf, requiredBy } from './conditions';
import { isNothing } from './expression';
import { firstPositionAt } from './position';
import { partitionOf } from './token';

const partition = partitionOf('press-release', 'fr');
const instant = '2024-05-08T15:00:00.000Z';
const at = firstPositionAt(instant);
const after = firstPositionAt(instant, 1);

test('facets and subjects are asked for like words: one value of each list', () => {
  const conditions = [{ facet: 'topic', values: ['emploi', 'emploi', 'PME'] }, { subjectIds: ['r1'] }];
  expect(requiredBy(partition, conditions)).toEqual([
    { any: [{ token: 'r_fr_4_topic_emploi' }, { token: 'r_fr_4_topic_.50.4d.45' }] },
    { token: 'r_fr_5_r1' },
  ]);
});

test('of no value, nothing is found', () => {
  expect(requiredBy(partition, [{ facet: 'topic', values: [] }]).map(isNothing)).toEqual([true]);
});

test.each([
  ['=', at, after],
  ['>=', at, null],
  ['>', after, null],
  ['<', null, at],
  ['<=', null, after],
] as const)('released %s an instant', (releasedAt, from, until) => {
  expect(rangeOf([{ releasedAt, instant }])).toEqual({ from, until });
});

test('several instants leave what all of them leave', () => {
  const earlier = '2020-01-01T00:00:00.000Z';
  const range = rangeOf([
    { releasedAt: '>=', instant },
    { releasedAt: '>=', instant: earlier },
    { releasedAt: '<', instant: '2030-01-01T00:00:00.000Z' },
    { releasedAt: '<=', instant },
  ]);
  expect(range).toEqual({ from: at, until: after });
});
