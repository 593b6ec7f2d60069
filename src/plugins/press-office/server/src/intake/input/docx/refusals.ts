import { BadInputError } from '../../../shared/errors';
import type { Say } from '../../../shared/translate';

/** What is no Word document, or a damaged one, is refused with. */
export const badDocx = (say: Say) => new BadInputError('BAD_DOCX', say('intake.bad-docx'));

/** What a document that holds macros is refused with. */
export const hasMacros = (say: Say) => new BadInputError('MACROS', say('intake.macros'));

/** What a document is refused with that asks its reader to fetch parts from elsewhere, as Word never writes. */
export const hasEntities = (say: Say) => new BadInputError('EXTERNAL_ENTITIES', say('intake.external-entities'));

/** What a document that a password protects is refused with. */
export const isProtected = (say: Say) => new BadInputError('PASSWORD_PROTECTED', say('intake.password-protected'));
