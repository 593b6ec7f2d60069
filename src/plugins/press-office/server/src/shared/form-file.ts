import type { Context } from 'koa';
import { rm } from 'node:fs/promises';
import { z } from 'zod';

import { BadInputError } from './errors';
import { parseBody } from './parse-body';
import type { Say } from './translate';

/** A file that a form brought, as the body parser put it on the disk. */
export interface FormFile {
  filepath: string;
  originalFilename: string | null;
  /** In bytes. */
  size: number;
}

/**
 * Reads a form that has one file, in its field `file`. All files that came along are removed, however it ends.
 * @param read what is made of the form: its other fields, and a function that gives the file
 * @throws BadInputError BAD_BODY when there is no file, or another
 */
export async function readForm<T>(
  context: Context,
  say: Say,
  read: (fields: unknown, file: () => FormFile) => Promise<T>,
): Promise<T> {
  const { files } = parseBody(upload, context.request, say);
  try {
    return await read(context.request.body ?? {}, () => {
      const file = z.strictObject({ file: uploadedFile }).safeParse(files).data?.file;
      if (!file) throw new BadInputError('BAD_BODY', say('intake.no-file'), { path: 'file' });
      return file;
    });
  } finally {
    const all = Object.values(files ?? {}).flat();
    await Promise.all(all.map(({ filepath }) => rm(filepath, { force: true })));
  }
}

const uploadedFile = z.object({ filepath: z.string(), originalFilename: z.string().nullable(), size: z.number() });
const upload = z.object({ files: z.record(z.string(), z.union([uploadedFile, z.array(uploadedFile)])).optional() });
