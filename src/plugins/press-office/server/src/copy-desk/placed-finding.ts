import type { Finding, ReleaseField } from '../../../contracts/intake';
import { type JoinedLines, placeIn } from '../reading/text/joined-lines';

/** A finding in the joined text of a draft as one in its field. */
export function placedFinding(joined: JoinedLines<ReleaseField>, { span, ...finding }: Finding): Finding {
  if (span === null) return { ...finding, span };
  const { field, at } = placeIn(joined, span);
  return { ...finding, field, span: at && { ...at, text: span.text.slice(0, at.end - at.start) } };
}
