/** What is told of a request on its way. */
export interface Watcher {
  /** Told when it is sent: again, when the panel's client has renewed the session. */
  onStart(): void;
  /** How much of the body has gone out, from 0 to 1. */
  onSent(part: number): void;
  /** Told when the answer is there. `retryAfter`: in how many seconds to ask again, where the answer says so. */
  onAnswer(answer: { status: number; retryAfter: number | null }): void;
}

const watched = new WeakMap<AbortSignal, Watcher>();
let isInstalled = false;

/**
 * Tells how far a request of the panel's client has come: one that is sent with this signal. `fetch` tells nothing of what
 * goes out, and the panel's client, which knows who is signed in and renews that, has no other way to send; so what it
 * fetches with a watched signal goes out by `XMLHttpRequest`, and all else as it did.
 */
export function watchUpload(signal: AbortSignal, watcher: Watcher): void {
  watched.set(signal, watcher);
  if (isInstalled) return;
  isInstalled = true;
  const send = window.fetch.bind(window);
  window.fetch = (resource, options = {}) => {
    const found = options.signal ? watched.get(options.signal) : undefined;
    return found === undefined ? send(resource, options) : sendWatched(new Request(resource).url, options, found);
  };
}

function sendWatched(url: string, { method, headers, body, signal }: RequestInit, watcher: Watcher): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open(method ?? 'GET', url);
    request.withCredentials = true;
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
    // As of whatever the panel requests: sentences are told in its language.
    request.setRequestHeader('Accept-Language', document.documentElement.lang || 'en');
    request.upload.onprogress = ({ loaded, total }) => watcher.onSent(total === 0 ? 1 : loaded / total);
    request.upload.onload = () => watcher.onSent(1);
    request.onload = () => {
      watcher.onAnswer({ status: request.status, retryAfter: secondsIn(request.getResponseHeader('Retry-After')) });
      resolve(answerOf(request));
    };
    // As `fetch` rejects.
    request.onerror = () => reject(new TypeError('The network failed.'));
    request.onabort = () => reject(new DOMException('The request was cancelled.', 'AbortError'));
    request.onloadend = () => signal?.removeEventListener('abort', stop);
    if (signal?.aborted) return reject(new DOMException('The request was cancelled.', 'AbortError'));
    signal?.addEventListener('abort', stop);
    watcher.onStart();
    request.send(body as XMLHttpRequestBodyInit);
  });
}

function answerOf({ status, statusText, responseText }: XMLHttpRequest): Response {
  const body = status === 204 || status === 304 ? null : responseText;
  return new Response(body, { status, statusText });
}

/** Of the two forms of `Retry-After`, the desk answers in seconds. */
const secondsIn = (header: string | null) => (header !== null && /^\d+$/.test(header) ? Number(header) : null);
