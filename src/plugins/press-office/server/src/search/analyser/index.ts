export { analyserFor } from './analyser-for';
export { type KnownText, highlight, highlightBody, highlightHead, type HighlightedText } from './highlight/highlight';
export { packWords, type PackedWords } from './highlight/packed-words';
export { mostClauses, readQuery } from './query/read-query';
export type { Clause, SearchQuery } from './search-query';
export type { Analyser, Word } from './word';
