import { BadInputError } from '../shared/errors';
import type { Say } from '../shared/translate';

/** Which entries of the audit are asked for. */
export interface AuditQuery {
  /** A documentId; null for all subjects. */
  subject: string | null;
  /** From 1. */
  page: number;
  pageSize: number;
}

const allowed = ['subject', 'pagination[page]', 'pagination[pageSize]'];
const usual = 25;
const largest = 100;

/**
 * Reads `subject` and `pagination[page|pageSize]`.
 * @throws BadInputError UNKNOWN_PARAMETER, BAD_VALUE, BAD_PAGE
 */
export function readQuery(query: Readonly<Record<string, unknown>>, say: Say): AuditQuery {
  const { subject, pagination = {}, ...unknown } = query;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) throw unknownParameter(stranger, say);
  if (subject !== undefined && (typeof subject !== 'string' || subject === '')) {
    throw new BadInputError('BAD_VALUE', say('desk.bad-value', { given: 'subject' }), { given: 'subject' });
  }
  if (typeof pagination !== 'object' || pagination === null) throw badPage('pagination', say);
  const { page, pageSize, ...others } = pagination as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unknownParameter(`pagination[${other}]`, say);
  return {
    subject: subject ?? null,
    page: readNumber(page, { most: 1e7, otherwise: 1, name: 'page', say }),
    pageSize: readNumber(pageSize, { most: largest, otherwise: usual, name: 'pageSize', say }),
  };
}

function readNumber(
  given: unknown,
  { most, otherwise, name, say }: { most: number; otherwise: number; name: string; say: Say },
): number {
  if (given === undefined) return otherwise;
  const number = typeof given === 'string' && /^\d{1,8}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > most) throw badPage(name, say);
  return number;
}

const unknownParameter = (name: string, say: Say) => {
  const given = name.slice(0, 80);
  const message = say('desk.unknown-parameter', { given, allowed: allowed.join(', ') });
  return new BadInputError('UNKNOWN_PARAMETER', message, { given, allowed });
};

const badPage = (given: string, say: Say) => new BadInputError('BAD_PAGE', say('desk.bad-page', { given }), { given });
