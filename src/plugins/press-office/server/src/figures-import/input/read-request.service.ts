import type { Context } from 'koa';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import { decimalSigns } from '../../../../contracts/figures-import';
import figureSchema from '../../content-types/figure/schema';
import { readForm } from '../../shared/form-file';
import { parseBody } from '../../shared/parse-body';
import type { Say } from '../../shared/translate';
import type { ImportOptions } from '../figures-import.service';
import { largestFile } from './limits';
import { isRawCsv } from './raw-csv';
import { checkSize, fileTooLarge, type ImportSource } from './read-source';

/** A file of figures as the desk's endpoint receives it. */
export interface ReceivedImport {
  source: ImportSource;
  options: ImportOptions;
}

/**
 * Reads a request to the import: a form with one `file`, the file itself as `text/csv`, or `{ text }` as JSON. Options stand
 * in the address, or beside the file or the text.
 * @throws BadInputError BAD_BODY, CSV_TOO_LARGE
 */
export async function readRequest(context: Context, say: Say): Promise<ReceivedImport> {
  if (context.is('multipart')) {
    return readForm(context, say, async (fields, fileOf) => {
      const options = optionsIn(context, fields, say);
      const file = fileOf();
      checkSize(file.size, say);
      return { source: { bytes: await readFile(file.filepath) }, options };
    });
  }
  if (isRawCsv(context)) {
    const options = optionsIn(context, {}, say);
    return { source: { bytes: await readRaw(context, say) }, options };
  }
  const { text, ...fields } = parseBody(z.looseObject({ text: z.string() }), context.request.body, say);
  return { source: { text }, options: optionsIn(context, fields, say) };
}

/** Those beside the file count more than those in the address. */
function optionsIn(context: Context, fields: unknown, say: Say): ImportOptions {
  const { dryRun, publish, decimal, reason, locale } = {
    ...parseBody(options, context.query, say),
    ...parseBody(options, fields, say),
  };
  return {
    dryRun: dryRun ?? false,
    publish: publish ?? false,
    decimal: decimal ?? null,
    reason: reason ?? null,
    locale: locale ?? null,
  };
}

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]).optional();

const options = z.strictObject({
  dryRun: flag,
  publish: flag,
  decimal: z.enum(decimalSigns).optional(),
  reason: z.string().trim().min(1).max(figureSchema.attributes.revisionReason.maxLength).optional(),
  locale: z.string().min(1).max(40).optional(),
});

/** The bytes of the request as they come, no more than a file may have. */
async function readRaw({ req, request }: Context, say: Say): Promise<Uint8Array> {
  checkSize(request.length ?? 0, say);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is still read, and forgotten: an answer to somebody who is still sending would not arrive.
    if (size <= largestFile) chunks.push(chunk);
    if (size > 4 * largestFile) break;
  }
  if (size > largestFile) throw fileTooLarge(say);
  return Buffer.concat(chunks);
}
