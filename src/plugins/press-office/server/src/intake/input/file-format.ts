import path from 'node:path';

import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';

/** Checks by its name that a file is of a kind that is read as text. @throws BadInputError UNKNOWN_FORMAT naming those */
export function checkFormat(fileName: string, say: Say): void {
  const extension = path.extname(fileName).toLowerCase();
  if (readAsText.includes(extension)) return;
  const message = say('intake.unknown-format', { given: extension || fileName, allowed: readAsText.join(', ') });
  throw new BadInputError('UNKNOWN_FORMAT', message, { allowed: readAsText });
}

const readAsText = ['.txt', '.md'];
