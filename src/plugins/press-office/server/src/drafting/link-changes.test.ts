import { carryOver, linkChange } from './link-changes';

test('an edit is what it added and what it removed', () => {
  expect(linkChange(['thamm', 'sted'], ['sted', 'youth'])).toEqual({ added: ['youth'], removed: ['thamm'] });
  expect(linkChange(['thamm', 'sted'], ['sted', 'thamm'])).toEqual({ added: [], removed: [] });
});

test('the same edit is made in another translation, which keeps the links that are its own', () => {
  expect(carryOver(['own', 'thamm'], { added: ['youth'], removed: ['thamm'] })).toEqual(['own', 'youth']);
});

test('a link that is there already is not doubled, nor one that is gone already missed', () => {
  expect(carryOver(['youth'], { added: ['youth'], removed: ['thamm'] })).toEqual(['youth']);
});
