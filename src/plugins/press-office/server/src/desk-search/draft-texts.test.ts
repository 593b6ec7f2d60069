import { textsOf } from './draft-texts';

test('a draft is found by its title, its lines, its topics and its body, and by nothing that it lacks', () => {
  const texts = textsOf({
    title: 'Titre',
    kicker: null,
    datelinePlace: 'Rabat',
    topics: ['emploi', 'migration'],
    summary: '',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Corps.' }] }],
  });
  expect(texts).toEqual(['Titre', 'Rabat', 'emploi', 'migration', 'Corps.']);
});

test('whatever a draft has there, it does no harm', () => {
  expect(textsOf({ title: 7, topics: 'seul', body: 'no blocks' })).toEqual(['seul']);
});
