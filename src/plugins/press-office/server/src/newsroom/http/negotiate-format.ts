import Negotiator from 'negotiator';

import { type Format, mediaTypes } from '../query/format';

/**
 * The form that `Accept` asks for, among those that there are, the first where it does not care. Undefined where it takes
 * none of them: it is answered in JSON then, as if it had not been sent (RFC 9110 §12.4.1).
 */
export function negotiateFormat(accept: string | undefined, formats: readonly Format[]): Format | undefined {
  if (!accept) return formats[0];
  const [accepted] = new Negotiator({ headers: { accept } }).mediaTypes(formats.map((format) => mediaTypes[format]));
  return formats.find((format) => mediaTypes[format] === accepted);
}
