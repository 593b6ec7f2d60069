import { firstMessage } from './first-message';

test('the sentence about one word of a list is found, as the one about the whole list', () => {
  expect(firstMessage('Trop de mots.')).toBe('Trop de mots.');
  expect(firstMessage([undefined, 'Ce mot est trop long.'])).toBe('Ce mot est trop long.');
  expect(firstMessage({ 2: 'Ce code est inconnu.' })).toBe('Ce code est inconnu.');
});

test('a list without a fault has no sentence', () => {
  expect([undefined, null, []].map(firstMessage)).toEqual([undefined, undefined, undefined]);
});
