/** Why a text was not read, or no draft made of it. */
export type Failure =
  /** What was sent cannot be read, or something in the request is not so: in the server's own words. */
  | { kind: 'refused'; message: string; code: string | null }
  /** Too many are being read; in how many seconds to ask again, where the server says so. */
  | { kind: 'busy'; message: string | null; seconds: number | null }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'too-large' }
  | { kind: 'unknown-file' }
  | { kind: 'several-files' }
  /** The server, or something before it, gave an answer that says nothing. */
  | { kind: 'broken' };

/** What the server answered, as far as it was heard. */
export interface HeardAnswer {
  status: number;
  retryAfter: number | null;
}

/**
 * Why a request failed, from what the panel's client threw and the answer that was heard before; null when it was cancelled.
 * @param answer null where none came
 */
export function failureOf(error: unknown, answer: HeardAnswer | null): Failure | null {
  if ((error as { name?: unknown }).name === 'AbortError') return null;
  if (answer === null) return { kind: 'offline' };
  const { message, details } = toldBy(error);
  if (answer.status === 401) return { kind: 'signed-out' };
  if (answer.status === 413) return { kind: 'too-large' };
  if (answer.status === 503) {
    const seconds = typeof details.retryAfter === 'number' ? details.retryAfter : answer.retryAfter;
    return { kind: 'busy', message, seconds };
  }
  if (message === null || answer.status >= 500) return { kind: 'broken' };
  return { kind: 'refused', message, code: typeof details.code === 'string' ? details.code : null };
}

/** The error in Strapi's envelope, which the panel's client throws along; nothing where the answer was none of Strapi's. */
function toldBy(error: unknown): { message: string | null; details: { code?: unknown; retryAfter?: unknown } } {
  const { response } = error as { response?: { data?: { error?: { message?: unknown; details?: object } } } };
  const told = response?.data?.error;
  return { message: typeof told?.message === 'string' ? told.message : null, details: told?.details ?? {} };
}
