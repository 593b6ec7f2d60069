import path from 'node:path';

import { type FileExtension, fileExtensions } from '../../../../contracts/intake';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';

/** The kinds of text that are read. */
export type SourceKind = 'text' | 'markdown' | 'html' | 'docx';

const kinds: Record<FileExtension, SourceKind> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
};

/**
 * The kind of a file by its name. Invisible characters do not count: a sign that turns the direction of writing can make
 * a program look like a text.
 * @throws BadInputError UNKNOWN_FORMAT naming the kinds that are read
 */
export function fileKind(fileName: string, say: Say): SourceKind {
  const seen = visibleName(fileName);
  const extension = path.extname(seen).toLowerCase();
  const known = fileExtensions.find((one) => one === extension);
  if (known !== undefined) return kinds[known];
  throw unknownFormat(extension || seen, say);
}

/** What a file of a kind that is not read is refused with; `given` names the kind. */
export function unknownFormat(given: string, say: Say): BadInputError {
  const allowed = [...fileExtensions];
  const message = say('intake.unknown-format', { given: given.slice(0, longestName), allowed: allowed.join(', ') });
  return new BadInputError('UNKNOWN_FORMAT', message, { allowed });
}

const longestName = 80;

const visibleName = (fileName: string) => fileName.replace(/[\p{Cf}\p{Cc}]/gu, '').trim();
