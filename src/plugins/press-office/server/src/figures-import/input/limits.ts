/** The largest file of figures that is read, in bytes. */
export const largestFile = 2 * 1024 * 1024;

/** The most lines that one import may have, without the titles and without empty lines. */
export const mostLines = 5000;

/** The most rows that are gone through, with those that are empty: a sheet may end in thousands of them. */
export const mostRows = 4 * mostLines;

/**
 * The most lines that a dry run tries to save before it takes them back. Nobody else can write at the desk meanwhile, nor can
 * an embargo end: at 10 to 40 ms a line (three languages, SQLite) that is some seconds.
 */
export const mostTried = 200;
