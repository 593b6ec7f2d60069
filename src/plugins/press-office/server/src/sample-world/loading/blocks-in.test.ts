import type { Passage } from '../sample';
import { blocksIn } from './blocks-in';

const words = (word: string) => ({ ar: `${word} ar`, fr: `${word} fr`, en: `${word} en` });
const leaf = (text: string) => ({ type: 'text', text });

test('each kind of passage becomes the block of the editor, in the language asked for', () => {
  const passages: Passage[] = [
    { heading: words('heading') },
    { paragraph: words('paragraph') },
    { quote: words('quote') },
    { list: [words('one'), words('two')] },
    { reference: { before: words('before'), link: words('link'), url: 'https://www.ilo.org' } },
  ];
  expect(blocksIn('fr', passages)).toEqual([
    { type: 'heading', level: 2, children: [leaf('heading fr')] },
    { type: 'paragraph', children: [leaf('paragraph fr')] },
    { type: 'quote', children: [leaf('quote fr')] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [leaf('one fr')] },
        { type: 'list-item', children: [leaf('two fr')] },
      ],
    },
    {
      type: 'paragraph',
      children: [
        leaf('before fr'),
        { type: 'link', url: 'https://www.ilo.org', children: [leaf('link fr')] },
        leaf(''),
      ],
    },
  ]);
});
