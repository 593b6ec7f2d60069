import { analyserFor } from '../search/analyser';
import { tokenStream } from './token-stream';

test('words stand as they are written, each once, and then as terms in their order, a gap between two texts', () => {
  expect(tokenStream(analyserFor('fr'), ['Les emplois', 'emplois verts'])).toEqual([
    ...['w_les', 'w_emplois', 'w_verts'],
    ...[null, 't_les', 't_emploi', null, 't_emploi', 't_vert'],
  ]);
});

test('a text without end stays within what both engines hold', () => {
  const words = Array.from({ length: 30_000 }, (_, index) => `mot${index}`).join(' ');
  const stream = tokenStream(analyserFor('fr'), ['titre', words]);
  expect(stream.length).toBeLessThan(16_000);
  expect(stream).toContain('t_titr');
});

test('nothing that an engine could take for syntax is left in a token', () => {
  const stream = tokenStream(analyserFor('en'), ['"a" OR (b) NOT c* d:e \' \\ & | ! <-> \u0000']);
  for (const token of stream) expect(token ?? 't_').toMatch(/^[tw]_[a-z0-9.\u0080-\uffff]*$/);
});
