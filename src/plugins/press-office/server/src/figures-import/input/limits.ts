/** The largest file of figures that is read, in bytes. */
export const largestFile = 2 * 1024 * 1024;

/** The most lines that one import may have, without the titles and without empty lines. */
export const mostLines = 5000;
