import { cutPassage, passageLength } from './cut-passage';

const cut = (text: string, start: number, end: number) => {
  const stretch = cutPassage(text, { start, end });
  return text.slice(stretch.start, stretch.end);
};

test('a passage begins and ends with a whole word', () => {
  const text = 'alpha beta gamma delta '.repeat(50);
  const passage = cut(text, 510, 514);
  expect(passage).toMatch(/^(alpha|beta|gamma|delta)\b.*\b(alpha|beta|gamma|delta)$/);
  expect(passage.length).toBeGreaterThan(passageLength - 20);
  expect(passage.length).toBeLessThanOrEqual(passageLength);
});

test('a short text is a passage of its own', () => {
  expect(cut('one two three', 4, 7)).toBe('one two three');
});

test('at the end of a text, the passage is as long as elsewhere', () => {
  const text = 'alpha beta '.repeat(100).trim();
  expect(cut(text, text.length - 4, text.length).length).toBeGreaterThan(passageLength - 20);
});

test('a grouped number is not cut', () => {
  const text = `${'123 456 '.repeat(20)}word ${'123 456 '.repeat(40)}`;
  expect(cut(text, 160, 164)).toMatch(/^(123 456|word)/);
});

test.each(['😀', 'e\u0301', 'بَ'])('in a text of %s without spaces no character is taken apart', (character) => {
  const text = character.repeat(500);
  for (let start = 200; start < 206; start += character.length) {
    const passage = cut(text, start, start + character.length);
    expect(passage.length).toBeGreaterThan(0);
    expect(passage.replaceAll(character, '')).toBe('');
  }
});
