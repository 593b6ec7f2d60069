import {
  item,
  makeDocx,
  paragraph,
  picture,
  pixels,
  table,
} from '../../src/plugins/press-office/server/src/intake/input/docx/make-docx.test-support';

/** The bytes of a Word document, each page with a heading, its paragraphs, a list and a row of the table at the end. */
export async function makeDocument(pages: readonly string[]): Promise<Buffer> {
  const body = pages.map((page, number) => {
    const [title = '', ...paragraphs] = page.split('\n\n').map(escapeXml);
    return [
      paragraph(title, number === 0 ? 'Titre' : 'Titre1'),
      ...paragraphs.map((words) => paragraph(words)),
      ...[1, 2, 3].map((step) => item(`${number + step} ${title}`, number % 2 === 0 ? 1 : 2)),
    ].join('');
  });
  const rows = pages.map((_page, number) => [`${number + 1}`, `${(number + 1) * 125}`, `${number % 100} %`]);
  return makeDocx({
    body: [...body, table(...rows), picture('rId1', 'Une salle'), picture('rId2', 'قاعة')].join(''),
    links: {
      rId1: { type: 'image', target: 'media/one.png' },
      rId2: { type: 'image', target: 'media/two.jpeg' },
    },
    files: { 'word/media/one.png': await pixels('png'), 'word/media/two.jpeg': await pixels('jpeg') },
  });
}

const escapeXml = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
