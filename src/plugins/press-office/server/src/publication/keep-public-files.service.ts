import type { Core } from '@strapi/strapi';

import { isFileOnRecord } from '../editions/read/names-file';
import { lockRecord } from '../editions/write/lock-record';
import { atDesk } from '../shared/desk';
import { sayToCaller } from '../shared/desk-language';
import { refusedError } from '../shared/errors';
import { isFileAgreedOn } from './is-file-agreed-on.service';
import { refusalForAgreedFile, refusalForPublicFile, refusalToLinkUpload } from './refusals';

interface LibraryFile {
  url: string;
  name: string;
  /** The smaller copies of a picture. */
  formats: Record<string, { url: string }> | null;
}

/** Strapi's upload service, as far as it changes a file that is there, or links one to a record. */
interface UploadService {
  upload(request: { data?: { ref?: unknown } | null }, ...rest: unknown[]): Promise<unknown>;
  updateFileInfo(id: number | string, ...rest: unknown[]): Promise<unknown>;
  remove(file: LibraryFile): Promise<unknown>;
  replace(id: number | string, ...rest: unknown[]): Promise<unknown>;
}

/**
 * Keeps the bytes of what was published: a file that an edition names is neither replaced nor deleted, since the record
 * would say the same and show something else. Nor is one of a release that is approved, and its words are not changed: it
 * comes out as it was approved. An upload links nothing to a record of the desk, which is a save like any other. To be
 * called in `bootstrap`, once the upload plugin has its services.
 */
export function keepPublicFiles(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const { upload, updateFileInfo, remove, replace } = service;
  const fileOf = async (id: number | string) =>
    (await strapi.db.query('plugin::upload.file').findOne({ where: { id } })) as LibraryFile | null;

  service.upload = async (request, ...rest) => {
    if (typeof request.data?.ref === 'string' && request.data.ref.startsWith('plugin::press-office.')) {
      throw refusedError(refusalToLinkUpload(sayToCaller(strapi)));
    }
    return upload(request, ...rest);
  };
  service.remove = (file) => unlessKept(strapi, { file, isToChange: 'bytes' }, () => remove(file));
  service.replace = async (id, ...rest) => {
    // Storing the new bytes may take longer than anybody should wait for at the desk.
    await unlessKept(strapi, { file: await fileOf(id), isToChange: 'bytes' }, () => Promise.resolve());
    return replace(id, ...rest);
  };
  service.updateFileInfo = async (id, ...rest) =>
    unlessKept(strapi, { file: await fileOf(id), isToChange: 'words' }, () => updateFileInfo(id, ...rest));
}

/** Does something to a file while nobody approves a release with it: whoever writes at the desk is waited for. */
function unlessKept<T>(
  strapi: Core.Strapi,
  { file, isToChange }: { file: LibraryFile | null; isToChange: 'bytes' | 'words' },
  change: () => Promise<T>,
): Promise<T> {
  return atDesk(strapi, async ({ database, say }) => {
    await lockRecord(database);
    if (file === null) return change();
    if (isToChange === 'bytes' && (await isFileOnRecord(database, addressesOf(file)))) {
      throw refusedError(refusalForPublicFile(file.name, say));
    }
    if (await isFileAgreedOn(strapi, { database, addresses: addressesOf(file) })) {
      throw refusedError(refusalForAgreedFile(file.name, say));
    }
    return change();
  });
}

const addressesOf = ({ url, formats }: LibraryFile) => [url, ...Object.values(formats ?? {}).map((copy) => copy.url)];
