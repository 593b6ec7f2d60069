// PostgreSQL's: positions end at 16383, a lexeme has at most 256 of them, and a `tsvector` is at most 1 MB.
const mostPositions = 16_000;
const mostOccurrences = 255;
const mostBytes = 700_000;

/**
 * As much of a stream of tokens as PostgreSQL can hold, which SQLite is given too: both must find the same. It ends where
 * it is too long, and a token that was there 255 times leaves gaps from then on.
 */
export function withinLimits(stream: readonly (string | null)[]): (string | null)[] {
  const occurrences = new Map<string, number>();
  const kept: (string | null)[] = [];
  let bytes = 0;
  for (const token of stream) {
    if (kept.length === mostPositions || bytes > mostBytes) break;
    const before = token === null ? 0 : (occurrences.get(token) ?? 0);
    if (token !== null && before < mostOccurrences) {
      occurrences.set(token, before + 1);
      bytes += before === 0 ? Buffer.byteLength(token) + 8 : 2;
      kept.push(token);
    } else kept.push(null);
  }
  return kept;
}
