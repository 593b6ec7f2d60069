import { storableText } from './storable-text';

test('a text without odd characters is kept as it is', () => {
  expect(storableText('زيارة — l’école 🎓\n\t')).toBe('زيارة — l’école 🎓\n\t');
});

test('what no database can keep is taken out, deep inside blocks too', () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'a\u0000b\ud800c🎓', bold: true }] }];
  expect(storableText(body)).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'ab\ufffdc🎓', bold: true }] },
  ]);
});

test('what is no text is left alone', () => {
  expect(storableText([1, true, null, undefined])).toEqual([1, true, null, undefined]);
});
