import type { Block } from '../../../../../contracts/blocks';
import type { PinnedFigure, PressReleaseDocument } from '../../../../../contracts/documents';
import { compareDocuments } from './compare-documents';

const paragraph = (...children: object[]) => ({ type: 'paragraph', children }) as Block;
const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const link = (words: string, url: string) => ({ type: 'link', url, children: [text(words)] });
const seats = (display: string) => ({ documentId: 'seats', label: 'Places', display }) as PinnedFigure;

const release = (changes: Partial<PressReleaseDocument>, blocks: Block[] = []) =>
  ({
    ...{ locale: 'fr', slug: 'places', type: 'press-release', title: 'Des places', kicker: null, subtitle: null },
    ...{ summary: null, dateline: { place: 'Rabat', date: null }, figures: [], projects: [], organisations: [] },
    ...{ people: [], contacts: [], topics: [], cover: null, gallery: [], attachments: [], corrections: [] },
    body: { blocks, html: '', text: '' },
    ...changes,
  }) as unknown as PressReleaseDocument;

test('documents that say the same have no difference, whatever their edition', () => {
  expect(compareDocuments(release({ edition: 1 }), release({ edition: 2, updatedAt: '2027' }))).toEqual([]);
});

test('each attribute that says something else is told, in the order of reading', () => {
  const before = release({ figures: [seats('4 560 places')], topics: ['formation'] }, [paragraph(text('Lundi.'))]);
  const after = release(
    { title: 'Plus de places', dateline: { place: 'Salé', date: null }, figures: [seats('4 800 places')], topics: [] },
    [paragraph(text('Mardi.'))],
  );
  const changes = compareDocuments(before, after);
  expect(changes.map(({ field }) => field)).toEqual(['title', 'datelinePlace', 'body', 'figures', 'topics']);
  expect(changes).toContainEqual({
    ...{ kind: 'figures', field: 'figures' },
    figures: [{ documentId: 'seats', label: 'Places', before: '4 560 places', after: '4 800 places' }],
  });
  expect(changes).toContainEqual({ kind: 'items', field: 'topics', removed: ['formation'], added: [] });
});

test('a figure that is quoted no more, or for the first time, has one value', () => {
  const [change] = compareDocuments(release({ figures: [seats('4 560')] }), release({}));
  expect(change).toMatchObject({ figures: [{ before: '4 560', after: null }] });
});

test('a link that leads elsewhere is told although its words stay', () => {
  const linked = (url: string) => release({}, [paragraph(text('Voir '), link('le programme', url))]);
  expect(compareDocuments(linked('https://a.example'), linked('https://b.example'))).toEqual([
    {
      ...{ kind: 'items', field: 'links' },
      removed: ['le programme (https://a.example)'],
      added: ['le programme (https://b.example)'],
    },
  ]);
});

test('a picture is named by its file, also where its address is no encoding of anything', () => {
  const shown = (url: string) => release({ cover: { url } as PressReleaseDocument['cover'] });
  expect(compareDocuments(shown('/uploads/sal%C3%A9.jpg'), shown('/uploads/100%.jpg'))).toEqual([
    { kind: 'items', field: 'cover', removed: ['salé.jpg'], added: ['100%.jpg'] },
  ]);
});

test('words that only became bold are told to stand otherwise', () => {
  const changes = compareDocuments(
    release({}, [paragraph(text('Lundi.'))]),
    release({}, [paragraph(text('Lundi.', { bold: true }))]),
  );
  expect(changes).toEqual([{ kind: 'layout', field: 'body' }]);
});
