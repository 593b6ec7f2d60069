import { BadInputError } from '../shared/errors';
import { sayIn } from '../shared/translate';
import { checkBlocks } from './check-blocks';

const check = (body: unknown) => checkBlocks({ body }, ['body', 'description'], sayIn('en'));
const nested = (levels: number): unknown =>
  levels === 0 ? { type: 'text', text: 'x' } : { type: 'list', children: [nested(levels - 1)] };

test.each([
  [undefined],
  [null],
  [[]],
  [[{ type: 'paragraph', children: [{ type: 'text', text: '' }] }]],
  [[nested(10)]],
])('%j may be saved', (body) => {
  expect(() => check(body)).not.toThrow();
});

test.each([
  ['text', 'body'],
  [{ type: 'paragraph' }, 'body'],
  [[null], 'body.0'],
  [['text'], 'body.0'],
  [[{ type: 'paragraph', children: null }], 'body.0.children'],
  [[{ type: 'paragraph', children: [{ type: 'text', text: 'x' }, null] }], 'body.0.children.1'],
])('%j is refused, naming %s', (body, place) => {
  expect(() => check(body)).toThrow(BadInputError);
  expect(() => check(body)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(place),
      details: expect.objectContaining({ code: 'BLOCKS_MALFORMED', path: place }),
    }),
  );
});

test('nodes nested without end are refused before anything walks them', () => {
  expect(() => check([nested(3000)])).toThrow(expect.objectContaining({ name: 'ValidationError' }));
});

test('an attribute that holds something else is not looked at', () => {
  expect(() => checkBlocks({ summary: 'a text' }, ['body'], sayIn('en'))).not.toThrow();
});
