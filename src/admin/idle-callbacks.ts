/** Milliseconds that a drawing waits at most for an idle moment: one frame. */
const timeout = 16;

/**
 * Stands in for Strapi's `utils/shims`: the same two functions, and no wait without an end (W3C, Cooperative Scheduling of
 * Background Tasks, "timeout"). See ADR 0027.
 */
export const requestIdleCallback = (callback: () => void): number =>
  typeof window.requestIdleCallback === 'function'
    ? window.requestIdleCallback(callback, { timeout })
    : window.setTimeout(callback, 1);

export const cancelIdleCallback = (handle: number): void =>
  typeof window.cancelIdleCallback === 'function' ? window.cancelIdleCallback(handle) : window.clearTimeout(handle);
