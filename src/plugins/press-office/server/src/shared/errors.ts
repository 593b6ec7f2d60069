import { errors } from '@strapi/utils';
import createHttpError from 'http-errors';

/** Something the caller wrote is wrong: answered with status 400, `details.code` is stable. */
export class BadInputError extends errors.ValidationError {
  constructor(code: string, message: string, details: Record<string, unknown> = {}) {
    super(message, { code, ...details });
    this.name = 'ValidationError';
  }
}

/**
 * A value that cannot be saved, with its place in the data (`['phases', '0', 'from']`). `details.errors` is Strapi's own
 * form for it: the panel shows the sentence under the input at that place.
 */
export function badFieldError(code: string, message: string, path: readonly string[]): BadInputError {
  const errors = [{ path, message, name: 'ValidationError' }];
  return new BadInputError(code, message, { path: path.join('.'), errors });
}

/** Why an act may not be done: a stable code, and a sentence that a press officer understands. */
export interface Refusal {
  code: string;
  verb: string;
  stage: string | null;
  message: string;
  /** What the sentence speaks of, for programs. */
  details?: Record<string, unknown>;
}

/** A refusal as an error: Strapi answers it with status 409, name `RefusedError` and the refusal's code. */
export function refusedError({ code, verb, stage, message, details }: Refusal): Error {
  return Object.assign(createHttpError(409, message), {
    name: 'RefusedError',
    details: { code, verb, stage, ...details },
  });
}

/** What the caller's role does not allow, as an error: Strapi would take the words from a `ForbiddenError` of its own. */
export function notPermittedError(message: string, details: Record<string, unknown>): Error {
  return Object.assign(createHttpError(403, message), {
    name: 'ForbiddenError',
    details: { code: 'NOT_PERMITTED', ...details },
  });
}
