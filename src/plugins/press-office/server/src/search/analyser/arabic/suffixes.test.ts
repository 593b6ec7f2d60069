import { withoutEndings } from './suffixes';

test.each([
  ['متدربات', 'متدرب'],
  ['متدربا', 'متدرب'],
  ['دورتين', 'دور'],
  ['مهنيين', 'مهن'],
  ['وكالتها', 'وكال'],
  ['شركايهم', 'شريك'],
  ['تكوين', 'تكوين'],
  ['تعاون', 'تعاون'],
  ['قانونيه', 'قانون'],
  ['بيان', 'بيان'],
  ['سنوات', 'سنه'],
  ['مشاريعها', 'مشروع'],
])('%s without its endings is %s', (word, stem) => {
  expect(withoutEndings(word)).toBe(stem);
});

test.each(['باب', 'عمل', 'ات', 'ه', ''])('nothing is taken off %j', (word) => {
  expect(withoutEndings(word)).toBe(word);
});
