/** What it took to fill our database. */
export interface Loaded {
  /** Which bulk path wrote the editions. */
  path: string;
  releases: number;
  /** With the making of the texts and documents. */
  seconds: number;
  /** In the bulk path alone. */
  writingSeconds: number;
  /** Putting the index of search in order in the end. */
  settlingSeconds: number;
}
