import JSZip from 'jszip';
import sharp from 'sharp';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** What a test's Word document is made of. */
interface Parts {
  /** The XML in `<w:body>`. */
  body: string;
  /** `word/_rels/document.xml.rels`: id → type and target. */
  links?: Record<string, { type: 'image' | 'hyperlink'; target: string; isElsewhere?: boolean }>;
  /** Other files, by their names. */
  files?: Record<string, string | Buffer>;
  /** Before the root element of the document. */
  prologue?: string;
  contentType?: string;
}

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const level = (depth: number, format: string) => `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${format}"/></w:lvl>`;
const list = (id: number, format: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${level(0, format)}${level(1, format)}</w:abstractNum>`;

/** The bytes of a Word document as Word packs it. */
export async function makeDocx({ body, links = {}, files = {}, prologue = '', contentType }: Parts): Promise<Buffer> {
  const zip = new JSZip();
  const main = contentType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  );
  zip.file('_rels/.rels', relationships([`Id="r1" Type="${office}/officeDocument" Target="word/document.xml"`]));
  zip.file(
    'word/_rels/document.xml.rels',
    relationships(
      Object.entries(links).map(
        ([id, { type, target, isElsewhere }]) =>
          `Id="${id}" Type="${office}/${type}" Target="${target}"${isElsewhere ? ' TargetMode="External"' : ''}`,
      ),
    ),
  );
  zip.file('word/document.xml', `${prologue}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`);
  zip.file(
    'word/styles.xml',
    `<w:styles ${namespaces}>${style('Titre', 'Title')}${style('Titre1', 'heading 1')}${style('Titre2', 'heading 2')}${style('Citation', 'Quote')}</w:styles>`,
  );
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${namespaces}>${list(1, 'bullet')}${list(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  );
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const relationships = (lines: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.map((line) => `<Relationship ${line}/>`).join('')}</Relationships>`;

/** A run of words; `properties` as in `<w:rPr>`. */
export const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of words or runs, in a style by its id. */
export const paragraph = (content: string, styleId = '') =>
  `<w:p><w:pPr>${styleId && `<w:pStyle w:val="${styleId}"/>`}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

/** An item of the list 1 (bullets) or 2 (numbers); `depth` counts from 0. */
export const item = (words: string, listId: 1 | 2, depth = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listId}"/></w:numPr></w:pPr>${run(words)}</w:p>`;

/** A table of rows of cells. */
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A picture in its paragraph. `by` is `r:link` for one that lies elsewhere. */
export const picture = (id: string, description = '', by: 'embed' | 'link' = 'embed') =>
  paragraph(
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${by}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );

/** A picture's bytes: one colour, in a kind that sharp writes. */
export const pixels = (format: 'png' | 'jpeg' | 'gif' | 'webp', colour = 'teal', width = 40): Promise<Buffer> =>
  sharp({ create: { width, height: 30, channels: 3, background: colour } })
    .toFormat(format)
    .toBuffer();
