import { sayIn } from '../shared/translate';
import { keepIdentity } from './keep-identity';

const say = sayIn('en');

test('the panel may send the identity back with the words: it is not saved', () => {
  expect(keepIdentity({ documentId: 'a', title: 'A' }, 'a', say)).toEqual({ title: 'A' });
  expect(keepIdentity({ title: 'A' }, 'a', say)).toEqual({ title: 'A' });
  expect(keepIdentity({ documentId: null, title: 'A' }, null, say)).toEqual({ title: 'A' });
});

test.each([
  ['b', 'a'],
  ['b', null],
  ['', 'a'],
  [['a'], 'a'],
])('words cannot be moved to the document %j', (named, documentId) => {
  expect(() => keepIdentity({ documentId: named }, documentId, say)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ code: 'IDENTITY_FIXED' }) }),
  );
});
