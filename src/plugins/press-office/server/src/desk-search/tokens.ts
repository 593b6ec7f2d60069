/** What a word is found by, as the engines look it up. */
export const termToken = (term: string): string => `t_${plain(term)}`;

/** A word as it is written, which an unfinished word may become. */
export const writtenToken = (folded: string): string => `w_${plain(folded)}`;

/** Longer words are known by their beginning, as the analyser knows them. */
const longest = 64;

/** Only a-z, 0-9, dots, and what is beyond ASCII, so that no word can mean anything to an engine. */
const plain = (word: string): string => word.slice(0, longest).replace(/[^a-z0-9\u0080-\uffff]/g, '.');
