import { buffer } from 'node:stream/consumers';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

import type { Say } from '../../../shared/translate';
import { documentTooLarge } from '../limits';
import { badDocx } from './refusals';

const megabyte = 1024 * 1024;
const mostEntries = 2000;
const largestXml = 16 * megabyte;
const largestTogether = 64 * megabyte;
/** The largest picture, in bytes. */
const largestPicture = 8 * megabyte;
/** Word's XML shrinks to a thirtieth; a bomb is a thousand times as large as it looks. */
const highestRatio = 250;

/**
 * Unpacks the parts of a Word document that its text and its pictures are in: name → bytes. What it declares to be too
 * large is refused before a byte is unpacked, and what is larger than it declares while it is. A picture that is too
 * large comes without bytes.
 * @throws BadInputError BAD_DOCX, ARCHIVE_TOO_LARGE
 */
export async function unpack(bytes: Uint8Array, say: Say): Promise<{ names: string[]; parts: Map<string, Buffer> }> {
  const zip = await soundly(say, () =>
    yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true }),
  );
  if (zip.entryCount > mostEntries) throw documentTooLarge(say);
  const entries = await soundly(say, () => entriesOf(zip));
  checkSizes(entries, say);
  const parts = new Map<string, Buffer>();
  for (const entry of entries.filter(({ fileName }) => isXml(fileName) || isPicture(fileName))) {
    if (parts.has(entry.fileName)) throw badDocx(say);
    parts.set(entry.fileName, isLeftOut(entry) ? Buffer.alloc(0) : await soundly(say, () => bytesOf(zip, entry)));
  }
  return { names: entries.map(({ fileName }) => fileName), parts };
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > mostEntries) break;
  }
  return entries;
}

/** yauzl ends with an error when there are more or fewer bytes than the entry declares. */
const bytesOf = async (zip: ZipFile, entry: Entry): Promise<Buffer> => buffer(await zip.openReadStreamPromise(entry));

function checkSizes(entries: readonly Entry[], say: Say): void {
  const together = (some: readonly Entry[]) => some.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const xml = entries.filter(({ fileName }) => isXml(fileName));
  const isTooLarge =
    entries.length > mostEntries ||
    entries.some(isBomb) ||
    together(xml) > largestXml ||
    together(entries) > largestTogether;
  if (isTooLarge) throw documentTooLarge(say);
}

const isBomb = ({ uncompressedSize, compressedSize }: Entry) =>
  uncompressedSize > megabyte && uncompressedSize > compressedSize * highestRatio;

const isLeftOut = ({ fileName, uncompressedSize }: Entry) => !isXml(fileName) && uncompressedSize > largestPicture;

/** Parts that have words of the document in them, or say how they are set; not its properties, drawings and themes. */
const isXml = (name: string) =>
  /\.(?:xml|rels)$/i.test(name) && !/^(?:customXml|docProps)\/|\/(?:theme|charts|diagrams|glossary)\//i.test(name);

const isPicture = (name: string) => /(?:^|\/)media\/[^/]+$/.test(name);

async function soundly<T>(say: Say, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch {
    // Whatever yauzl and zlib say of it: bytes that are no archive, or a damaged one.
    throw badDocx(say);
  }
}
