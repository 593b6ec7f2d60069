import JSZip from 'jszip';

import { sayIn } from '../../../shared/translate';
import { codeOf } from '../refusal.test-support';
import { item, makeDocx, paragraph, picture, pixels, run, table } from './make-docx.test-support';
import { readDocx } from './read-docx';

const say = sayIn('en');
const read = async (parts: Parameters<typeof makeDocx>[0]) => readDocx(await makeDocx(parts), say);

describe('a Word document', () => {
  test('becomes text with its headings, lists, quotations, links and marks', async () => {
    const { text, formats } = await read({
      body: [
        paragraph('Un port pour demain', 'Titre'),
        paragraph(`${run('Le port ')}${run('ouvre', '<w:b/>')}${run(' lundi.')}`),
        paragraph('Les travaux', 'Titre1'),
        item('un quai', 1),
        item('deux grues', 1, 1),
        paragraph('« Un grand jour »', 'Citation'),
        paragraph(`<w:hyperlink r:id="h1">${run('Le site')}</w:hyperlink>`),
      ].join(''),
      links: { h1: { type: 'hyperlink', target: 'https://port.example/', isElsewhere: true } },
    });
    expect(text).toBe(
      'Un port pour demain\n\nLe port ouvre lundi.\n\nLes travaux\n\n- un quai\n  - deux grues\n\n« Un grand jour »\n\nLe site',
    );
    expect(formats.map(({ start, end, ...format }) => [text.slice(start, end), format])).toEqual([
      ['Un port pour demain', { kind: 'heading', level: 1 }],
      ['ouvre', { kind: 'bold' }],
      ['Les travaux', { kind: 'heading', level: 1 }],
      ['- un quai', { kind: 'item', depth: 1, isOrdered: false }],
      ['- deux grues', { kind: 'item', depth: 2, isOrdered: false }],
      ['« Un grand jour »', { kind: 'quote' }],
      ['Le site', { kind: 'link', url: 'https://port.example/' }],
    ]);
  });

  test('keeps the cells of a table, and what a tab parts, from becoming one number', async () => {
    const { text } = await read({
      body: `${table(['2023', '120', '450'], ['Tanger', '', '12'])}<w:p><w:r><w:t>120</w:t><w:tab/><w:t>450</w:t></w:r></w:p>`,
    });
    expect(text).toBe('2023 | 120 | 450\n\nTanger | 12\n\n120 | 450');
  });

  test('has its lists numbered, and no number for a paragraph that Word numbered alone', async () => {
    const { text } = await read({
      body: [item('Contexte', 2), paragraph('Un mot.'), item('un', 2), item('deux', 2)].join(''),
    });
    expect(text).toBe('Contexte\n\nUn mot.\n\n1. un\n2. deux');
  });

  test('of forty pages is read at once', async () => {
    const words = ['Le port de ', 'Larache', ' accueille 1 250 marins depuis le lundi 11 mars 2024, selon M. Tazi. '];
    const runs = words.map((piece, index) =>
      run(piece, index === 1 ? '<w:b/><w:rtl/>' : '<w:rFonts w:ascii="Arial"/>'),
    );
    const page = paragraph(runs.join('').repeat(3)).repeat(10) + table(['Tanger', '12'], ['Larache', '30']);
    const bytes = await makeDocx({ body: page.repeat(40) });
    const { user: before } = process.cpuUsage();
    await readDocx(bytes, say);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
  });
});

describe('the pictures of a document', () => {
  const links = {
    i1: { type: 'image', target: 'media/image1.png' },
    i2: { type: 'image', target: 'media/image2.bin' },
    i3: { type: 'image', target: 'https://elsewhere.example/a.png', isElsewhere: true },
    i4: { type: 'image', target: 'media/image4.png' },
  } as const;

  test('are offered with size, words and place, by what their bytes are', async () => {
    const machine = 'Une image contenant plein air, eau Description générée automatiquement';
    const { text, images } = await read({
      body: [paragraph('Le port'), picture('i1', 'Un quai'), paragraph('La suite'), picture('i2', machine)].join(''),
      links,
      files: { 'word/media/image1.png': await pixels('png'), 'word/media/image2.bin': await pixels('jpeg', 'red') },
    });
    expect(text).toBe('Le port\n\nLa suite');
    expect(images).toMatchObject([
      { name: 'image-1.png', mime: 'image/png', width: 40, height: 30, alternativeText: 'Un quai', position: 7 },
      { name: 'image-2.jpg', mime: 'image/jpeg', alternativeText: null, position: text.length },
    ]);
  });

  test('that are damaged, drawn or missing are left out and told of; those elsewhere are never fetched', async () => {
    const whole = await pixels('png');
    const { images, unreadImages } = await read({
      body: [picture('i1'), picture('i2'), picture('i3', '', 'link'), picture('i4'), paragraph('Le port')].join(''),
      links,
      files: {
        'word/media/image1.png': whole.subarray(0, whole.length - 40),
        'word/media/image2.bin': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      },
    });
    expect(images).toEqual([]);
    expect(unreadImages.map(({ name }) => name)).toEqual(['image-1', 'image-2']);
  });

  test('that stand there twice are offered once', async () => {
    const { images } = await read({
      body: [picture('i1'), paragraph('Le port'), picture('i1')].join(''),
      links,
      files: { 'word/media/image1.png': await pixels('png') },
    });
    expect(images).toHaveLength(1);
  });
});

describe('what is no sound document is refused', () => {
  const body = paragraph('Le port');
  const damaged = async () => {
    const bytes = await makeDocx({ body });
    bytes.fill(0x41, 60, 400);
    return bytes;
  };
  const without = async (name: string) => {
    const zip = await JSZip.loadAsync(await makeDocx({ body }));
    zip.remove(name);
    return zip.generateAsync({ type: 'nodebuffer' });
  };
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const xml = (words: string) => ({ 'word/document.xml': words });
  const deep = `${'<w:p>'.repeat(50_000)}${'</w:p>'.repeat(50_000)}`;
  const attributes = `<w:p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=""`).join(' ')}/>`;

  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['broken', damaged, 'BAD_DOCX'],
    ['cut off', async () => (await makeDocx({ body })).subarray(0, 900), 'BAD_DOCX'],
    ['no more than its beginning', () => Buffer.from('PK\x03\x04'), 'BAD_DOCX'],
    ['another archive', () => without('word/document.xml'), 'BAD_DOCX'],
    ['without well-formed XML', () => makeDocx({ body, files: xml('<w:document>') }), 'BAD_DOCX'],
    ['nested without end', () => makeDocx({ body: deep }), 'BAD_DOCX'],
    ['dressed without end', () => makeDocx({ body: attributes }), 'BAD_DOCX'],
    ['a text', () => Buffer.from('Le port'), 'BAD_DOCX'],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 'UNKNOWN_FORMAT'],
    ['a picture', () => pixels('png'), 'UNKNOWN_FORMAT'],
    ['an old Word document', () => Buffer.concat([ole, Buffer.alloc(600)]), 'UNKNOWN_FORMAT'],
    [
      'protected by a password',
      () => Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'PASSWORD_PROTECTED',
    ],
    ['with macros', () => makeDocx({ body, files: { 'word/vbaProject.bin': 'x' } }), 'MACROS'],
    [
      'of the kind that has macros',
      () => makeDocx({ body, contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'MACROS',
    ],
    [
      'with external entities',
      () => makeDocx({ body: '&x;', prologue: '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }),
      'EXTERNAL_ENTITIES',
    ],
    ['a bomb', () => makeDocx({ body, files: { 'word/media/a.png': Buffer.alloc(30_000_000) } }), 'ARCHIVE_TOO_LARGE'],
    ['a bomb of text', () => makeDocx({ body: paragraph('a'.repeat(17_000_000)) }), 'ARCHIVE_TOO_LARGE'],
    [
      'of very many parts',
      () => makeDocx({ body, files: Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`a/${at}`, ''])) }),
      'ARCHIVE_TOO_LARGE',
    ],
    ['of more elements than pages have', () => makeDocx({ body: paragraph('a').repeat(70_000) }), 'ARCHIVE_TOO_LARGE'],
    [
      'repeating a long note',
      () =>
        makeDocx({
          body: paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(1000)),
          files: { 'word/footnotes.xml': `<w:footnotes>${longWords().slice(0, 50_000)}</w:footnotes>` },
        }),
      'ARCHIVE_TOO_LARGE',
    ],
    ['a bomb that says it is small', lyingBomb, 'BAD_DOCX'],
    ['of too much text', () => makeDocx({ body: paragraph(longWords()) }), 'TEXT_TOO_LONG'],
    ['empty', () => makeDocx({ body: paragraph(' ') }), 'EMPTY_TEXT'],
  ])('%s', async (_, bytes, code) => {
    const given = await bytes();
    const { user: before } = process.cpuUsage();
    expect(await codeOf(() => readDocx(given, say))).toBe(code);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(3);
  });

  /** An archive whose directory declares a part of thirty megabytes to have a hundred bytes. */
  async function lyingBomb(): Promise<Buffer> {
    const name = 'word/media/a.png';
    const bytes = await makeDocx({ body, files: { [name]: Buffer.alloc(30_000_000) } });
    for (const [signature, offset, header] of [
      ['PK\x03\x04', 22, 30],
      ['PK\x01\x02', 24, 46],
    ] as const) {
      for (let at = bytes.indexOf(signature, 0, 'latin1'); at >= 0; at = bytes.indexOf(signature, at + 4, 'latin1')) {
        if (
          bytes
            .subarray(at + header)
            .toString('latin1')
            .startsWith(name)
        )
          bytes.writeUInt32LE(100, at + offset);
      }
    }
    return bytes;
  }

  // Words that hardly repeat, or the archive would look like a bomb.
  function longWords(): string {
    let words = '';
    for (let at = 0; words.length < 1_100_000; at += 1) words += `${((at * 2654435761) % 4294967296).toString(36)} `;
    return words;
  }
});
