import { compareWords, type Stretch } from './compare-words';

/** A difference in one line: `[-removed-]`, `{+added+}`. */
const inBrief = (stretches: readonly Stretch[]) =>
  stretches
    .map(({ text, change }) => (change === 'removed' ? `[-${text}-]` : change === 'added' ? `{+${text}+}` : text))
    .join('');
const side = (stretches: readonly Stretch[], left: Stretch['change']) =>
  stretches
    .filter(({ change }) => change !== left)
    .map(({ text }) => text)
    .join('');

test('a changed word is shown, and what stands around it stays', () => {
  expect(inBrief(compareWords('Le centre ouvre lundi.', 'Le centre ouvre mardi.', 'fr'))).toBe(
    'Le centre ouvre [-lundi-]{+mardi+}.',
  );
  expect(inBrief(compareWords('الوزارة تطلق برنامجا', 'الوزارة تطلق مشروعا', 'ar'))).toBe(
    'الوزارة تطلق [-برنامجا-]{+مشروعا+}',
  );
});

test('several words in a row are one exchange', () => {
  expect(inBrief(compareWords('dans 4 560 places', 'dans cinq mille places', 'fr'))).toBe(
    'dans [-4 560-]{+cinq mille+} places',
  );
});

test('what only came or only went is shown as that', () => {
  expect(inBrief(compareWords('', 'Nouveau', 'fr'))).toBe('{+Nouveau+}');
  expect(inBrief(compareWords('Ancien', '', 'fr'))).toBe('[-Ancien-]');
  expect(compareWords('', '', 'fr')).toEqual([]);
});

test.each([
  ['fr', 'Le 3 mars, à Rabat : 4 560 places.', 'Le 4 mars, à Salé : environ 4 600 places !'],
  ['ar', 'فتحت الوزارة 4560 مقعدا في الرباط.', 'وفتحت الوزارة، يوم الاثنين، 4600 مقعد بسلا.'],
  ['en', 'one  two\nthree', ' two three four '],
])('both texts can be read out of it, whatever changed (%s)', (language, before, after) => {
  const stretches = compareWords(before, after, language);
  expect(side(stretches, 'added')).toBe(before);
  expect(side(stretches, 'removed')).toBe(after);
});

test('texts that have nothing in common are shown one after the other', () => {
  const text = (word: string) => Array.from({ length: 5000 }, (_, place) => `${word}${place}`).join(' ');
  expect(compareWords(text('a'), text('b'), 'en').map(({ change }) => change)).toEqual(['removed', 'added']);
});
