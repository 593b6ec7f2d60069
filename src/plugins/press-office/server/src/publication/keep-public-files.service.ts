import type { Core } from '@strapi/strapi';

import { isFileOnRecord } from '../editions/read/names-file';
import { databaseOf } from '../shared/database';
import { sayToCaller } from '../shared/desk-language';
import { refusedError } from '../shared/errors';
import { isFileAgreedOn } from './is-file-agreed-on.service';
import { refusalForAgreedFile, refusalForPublicFile } from './refusals';

interface LibraryFile {
  url: string;
  name: string;
  /** The smaller copies of a picture. */
  formats: Record<string, { url: string }> | null;
}

/** Strapi's upload service, as far as it changes a file that is there. */
interface UploadService {
  remove(file: LibraryFile): Promise<unknown>;
  replace(id: number | string, ...rest: unknown[]): Promise<unknown>;
}

/**
 * Keeps the bytes of what was published: a file that an edition names is neither replaced nor deleted, since the record
 * would say the same and show something else. Nor is one of a release that is approved: it comes out as it was approved. To
 * be called in `bootstrap`, once the upload plugin has its services.
 */
export function keepPublicFiles(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload') as UploadService;
  const { remove, replace } = upload;
  const refuse = async (file: LibraryFile | null) => {
    if (file === null) return;
    const say = sayToCaller(strapi);
    if (await isFileOnRecord(databaseOf(strapi), addressesOf(file))) {
      throw refusedError(refusalForPublicFile(file.name, say));
    }
    if (await isFileAgreedOn(strapi, addressesOf(file))) throw refusedError(refusalForAgreedFile(file.name, say));
  };
  upload.remove = async (file) => {
    await refuse(file);
    return remove(file);
  };
  upload.replace = async (id, ...rest) => {
    await refuse((await strapi.db.query('plugin::upload.file').findOne({ where: { id } })) as LibraryFile | null);
    return replace(id, ...rest);
  };
}

const addressesOf = ({ url, formats }: LibraryFile) => [url, ...Object.values(formats ?? {}).map((copy) => copy.url)];
