import { isFieldWord, wholeWords } from './field-words';

test('words of the field are known in all their forms', () => {
  expect(['شراكه', 'شراكات', 'عمال', 'دعم'].map(isFieldWord)).toEqual([true, true, true, true]);
  expect(isFieldWord('زقزاق')).toBe(false);
});

test('words that begin like an article are known, folded', () => {
  expect([...wholeWords]).toEqual(expect.arrayContaining(['والد', 'الاف', 'اليات']));
});
