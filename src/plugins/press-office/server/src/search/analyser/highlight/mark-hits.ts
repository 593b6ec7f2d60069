import { escapeHtml } from './escape-html';
import type { Hit } from './find-hits';

/** A stretch of a text as HTML, with the hits in it marked. Hits come by their place. */
export function markHits({
  text,
  hits,
  start,
  end,
}: {
  text: string;
  hits: readonly Hit[];
  start: number;
  end: number;
}): string {
  let html = '';
  let at = start;
  for (const hit of hits) {
    const from = Math.max(hit.start, at);
    const to = Math.min(hit.end, end);
    if (from >= to) continue;
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    at = to;
  }
  return html + escapeHtml(text.slice(at, end));
}
