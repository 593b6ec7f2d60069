import { addWords, holdsSeparator } from './add-words';

test('a pasted list is taken apart at Latin and Arabic commas', () => {
  expect(addWords(['formation'], ' emploi, تشغيل، هجرة ,')).toEqual(['formation', 'emploi', 'تشغيل', 'هجرة']);
});

test('a word with spaces stays whole, and a word that is there is not added again', () => {
  expect(addWords(['MA', 'TN'], 'MA')).toEqual(['MA', 'TN']);
  expect(addWords([], 'formation professionnelle')).toEqual(['formation professionnelle']);
});

test('typing a comma of either script ends a word', () => {
  expect(['emploi,', 'تشغيل،', 'emploi'].map(holdsSeparator)).toEqual([true, true, false]);
});
