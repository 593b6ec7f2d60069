import type { Analyser } from '../analyser/word';
import { partitionOf } from '../read/token';
import { tokenStream } from './token-stream';

const analyse: Analyser = (text) =>
  [...text.matchAll(/\S+/g)].map(({ 0: term, index }) => ({
    term,
    folded: term,
    start: index,
    end: index + term.length,
  }));

const stream = (texts: { title?: string[]; summary?: string[]; body?: string[] }) =>
  tokenStream(
    { analyse, isStopWord: (written) => written === 'de' },
    {
      partition: partitionOf('press-release', 'fr'),
      subjectId: 'r1',
      facets: [{ name: 'topic', value: 'emploi' }],
      texts: { title: [], summary: [], body: [], ...texts },
    },
  );

test('every word stands in its field and among all words; pairs of the title stand by themselves', () => {
  expect(stream({ title: ['a b'], summary: ['c'], body: ['d'] })).toEqual(
    [
      ['r_fr_5_r1', 'r_fr_4_topic_emploi', null],
      ['r_fr_1_a', 'r_fr_1_b', null],
      ['r_fr_2_c', null],
      ['r_fr_0_a_b', null],
      ['r_fr_3_a', 'r_fr_3_b', null, 'r_fr_3_c', null, 'r_fr_3_d', null],
    ].flat(),
  );
});

test('a query leaves common words out: what is on both sides of one is a pair too', () => {
  const pairs = stream({ title: ['a de b'] }).filter((token) => token?.startsWith('r_fr_0_'));
  expect(pairs).toEqual(['r_fr_0_a_de', 'r_fr_0_de_b', 'r_fr_0_a_b']);
});

test('no phrase goes from one text to the next', () => {
  const tokens = stream({ title: ['a', 'b'] });
  expect(tokens).not.toContain('r_fr_0_a_b');
  expect(tokens.indexOf('r_fr_1_b') - tokens.indexOf('r_fr_1_a')).toBe(2);
});

test('a title without end leaves room for the body', () => {
  const endless = Array.from({ length: 30_000 }, (_, index) => `t${index}`).join(' ');
  expect(stream({ title: [endless], summary: [endless], body: ['corps'] })).toContain('r_fr_3_corps');
});
