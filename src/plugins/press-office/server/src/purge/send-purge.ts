import { headerIn, placeOfKeys, type PurgeOptions } from './options';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Asks the cache to forget what has these keys. Answers null when it said that it did, or else what went wrong. */
export async function sendPurge(fetch: Fetch, options: PurgeOptions, keys: readonly string[]): Promise<string | null> {
  try {
    const response = await fetch(options.url, {
      ...purgeRequest(options, keys),
      // A cache that moved has purged nothing, and another host must not get the credentials.
      redirect: 'manual',
      signal: AbortSignal.timeout(options.seconds * 1000),
    });
    await response.body?.cancel();
    return response.ok ? null : `it answered ${response.status}`;
  } catch (error) {
    return reason(error);
  }
}

function purgeRequest({ method, keys: where, credentials }: PurgeOptions, keys: readonly string[]): RequestInit {
  const { place, name } = placeOfKeys(where);
  const known = headerIn(credentials);
  const headers = new Headers(known === null ? [] : [known]);
  if (place === 'header') {
    headers.set(name, keys.join(' '));
    return { method, headers };
  }
  headers.set('Content-Type', 'application/json');
  return { method, headers, body: JSON.stringify({ [name]: keys }) };
}

/** `fetch` says that it failed, and why in the cause. */
function reason(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { message?: string; code?: string } };
  return cause === undefined ? message : `${message}: ${cause.message || cause.code}`;
}
