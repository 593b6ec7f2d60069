import type { Context } from 'koa';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import { type AcceptedSuggestions, intakeFormats, longestFigureLabel } from '../../../../contracts/intake';
import { readForm } from '../../shared/form-file';
import { parseBody } from '../../shared/parse-body';
import type { Say } from '../../shared/translate';
import { checkFileSize, type IntakeSource } from './read-source';

/** A text or a file as the desk's endpoints receive it. */
export interface ReceivedInput {
  source: IntakeSource;
  locale: string | null;
  accept: AcceptedSuggestions;
}

/**
 * Reads a request to the intake: `{ text, format?, locale?, accept? }` as JSON, or a form with one `file` and `locale` and `accept`,
 * the latter as JSON in a string. `accept` is only taken where `takesAccept`. Files that came along are removed.
 * @throws BadInputError BAD_BODY, UNKNOWN_FORMAT, TEXT_TOO_LONG, ARCHIVE_TOO_LARGE
 */
export async function readRequest(context: Context, takesAccept: boolean, say: Say): Promise<ReceivedInput> {
  if (!context.is('multipart')) {
    const body = parseBody(takesAccept ? bodyToSave : bodyToAnalyse, context.request.body, say);
    return { source: { text: body.text, format: body.format }, ...fieldsOf(body) };
  }
  return readForm(context, say, async (given, fileOf) => {
    const fields = parseBody(takesAccept ? formToSave : formToAnalyse, given, say);
    const file = fileOf();
    const fileName = file.originalFilename ?? '';
    checkFileSize({ fileName, size: file.size }, say);
    const source = { fileName, bytes: await readFile(file.filepath) };
    return { source, ...fieldsOf(fields) };
  });
}

const locale = z.string().min(1).max(40).optional();
const starts = z.array(z.int().nonnegative()).max(10_000).optional();
const figure = z.strictObject({
  start: z.int().nonnegative(),
  label: z.string().trim().min(1).max(longestFigureLabel).optional(),
  isOfProject: z.boolean().optional(),
});
const accept = z.strictObject({
  figures: z
    .array(z.preprocess((asked) => (typeof asked === 'number' ? { start: asked } : asked), figure))
    .max(10_000)
    .optional(),
  projects: starts,
  organisations: starts,
  people: starts,
  images: starts,
});

const bodyToAnalyse = z.strictObject({ text: z.string(), format: z.enum(intakeFormats).default('text'), locale });
const bodyToSave = bodyToAnalyse.extend({ accept: accept.optional() });

const formToAnalyse = z.strictObject({ locale });
const formToSave = formToAnalyse.extend({ accept: z.string().transform(parseJson).pipe(accept).optional() });

function parseJson(value: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
}

function fieldsOf(fields: { locale?: string | undefined; accept?: z.output<typeof accept> | undefined }) {
  const { figures = [], projects = [], organisations = [], people = [], images = [] } = fields.accept ?? {};
  return { locale: fields.locale ?? null, accept: { figures, projects, organisations, people, images } };
}
