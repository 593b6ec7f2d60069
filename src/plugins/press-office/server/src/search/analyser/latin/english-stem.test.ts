import { englishStem } from './english-stem';

const stems = (words: string) => new Set(words.split(' ').map(englishStem));

test.each([
  'skill skills skilled',
  'train training trained trains',
  'agency agencies',
  'organisation organization organisations organizations',
  'labour labor',
  'programme program programmes programs',
  'centre center centres centers',
])('%s are found together', (forms) => {
  expect(stems(forms).size).toBe(1);
});

test.each(['trainer trainee train', 'apprentice apprenticeship', 'partner partnership', 'organ organization'])(
  '%s stay different',
  (words) => {
    expect(stems(words).size).toBe(words.split(' ').length);
  },
);

test('short words and words with digits are left alone', () => {
  expect(['its', 'g20s', 'ilo'].map(englishStem)).toEqual(['its', 'g20s', 'ilo']);
});
