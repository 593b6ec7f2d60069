export { analyserFor } from './analyser-for';
export { highlight, highlightBody, highlightHead, type HighlightedText } from './highlight/highlight';
export { mostClauses, readQuery } from './query/read-query';
export type { Clause, SearchQuery } from './search-query';
export type { Analyser, Word } from './word';
