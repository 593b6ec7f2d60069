/**
 * The most bytes of an address that is taken for a file's: PostgreSQL indexes no more than 2704, and neither Strapi nor
 * an object store makes one so long. A link in a text may be longer, and is none to a file.
 */
const longestAddress = 2000;

/**
 * Every address in a public document that a file may stand at: whatever it calls `url` (pictures, attachments, pictures
 * and links in texts), and any other string that as a whole is the address of an upload. An upload is given by its path
 * (`/uploads/…`) whatever site the document puts before it, because the panel writes the server's address into texts.
 */
export function fileAddresses(document: unknown): string[] {
  const addresses = stringsIn(document, null).flatMap(({ key, value }) => {
    const upload = uploadPath(value);
    return [...(key === 'url' ? [value] : []), ...(upload === null ? [] : [upload])];
  });
  return [...new Set(addresses)].filter((address) => Buffer.byteLength(address) <= longestAddress);
}

interface Named {
  key: string | null;
  value: string;
}

function stringsIn(value: unknown, key: string | null): Named[] {
  if (typeof value === 'string') return [{ key, value }];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, name));
}

/** `/uploads/…` when the string is, as a whole, an address of that kind (with a site and folders before it or not). */
function uploadPath(address: string): string | null {
  if (!/^(?:https?:\/)?\/\S*$/i.test(address) || !URL.canParse(address, anySite)) return null;
  const { pathname } = new URL(address, anySite);
  const start = pathname.lastIndexOf('/uploads/');
  return start === -1 ? null : decoded(pathname.slice(start));
}

const anySite = 'https://press.example';

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A path that no server can read names no file.
    if (error instanceof URIError) return null;
    throw error;
  }
}
