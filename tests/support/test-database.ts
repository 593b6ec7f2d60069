/** A database of a test's own, which the next start of Strapi is told to use. */
export interface TestDatabase {
  /** Takes it away. */
  discard(): Promise<void>;
  /** Keeps it, while nothing is connected, for the other tests of the run; null where there is nothing to keep. */
  keepFirstStart: (() => Promise<void>) | null;
}
