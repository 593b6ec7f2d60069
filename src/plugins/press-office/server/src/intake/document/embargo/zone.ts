import { languages } from '../../../reading/languages';
import type { TokenRange } from '../../../reading/text/layout';
import { isMark, smallNumber } from '../../../reading/text/look-ahead';
import { phraseBook, phraseList } from '../../../reading/text/phrase-book';
import type { Token } from '../../../reading/text/tokens';

/** Which clock a time is told by: an offset or an IANA zone, that of the institution, or one that is not known. */
export type WrittenZone = { offset: string } | { timeZone: string } | 'local' | 'unknown';

/**
 * The zone that begins with token `index`: "GMT", "UTC+1", "CET", "heure de Paris", "Rabat time", "بتوقيت غرينتش",
 * "heure locale". Null when none does. Before its time only an abbreviation is one: "heure" may announce the time.
 */
export function zoneAt(
  tokens: readonly Token[],
  index: number,
  isAfterTime: boolean,
): (TokenRange & { zone: WrittenZone }) | null {
  const abbreviated = abbreviationAt(tokens, index);
  if (abbreviated || !isAfterTime) return abbreviated;
  const local = localTime.at(tokens, index);
  if (local) return { zone: 'local', first: index, last: local.last };
  return timeOfPlaceAt(tokens, index) ?? placeTimeAt(tokens, index);
}

// Capitals only: "cet", "est" and "wet" are words. Summer time is what people mean by CEST and BST, not by CET.
const abbreviations: Readonly<Record<string, string>> = {
  ...{ GMT: '+00:00', UTC: '+00:00', TU: '+00:00', TUC: '+00:00', WET: '+00:00', WEST: '+01:00', BST: '+01:00' },
  ...{ CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00', EDT: '-04:00' },
};

function abbreviationAt(tokens: readonly Token[], index: number): (TokenRange & { zone: WrittenZone }) | null {
  const token = tokens[index];
  const offset = token && abbreviations[token.text];
  if (offset === undefined) return null;
  const added = offsetAt(tokens, index + 1);
  return { zone: { offset: added?.offset ?? offset }, first: index, last: added?.last ?? index };
}

/** "+1", "+01:00", "-5" */
function offsetAt(tokens: readonly Token[], index: number): { offset: string; last: number } | null {
  if (!isMark(tokens[index], /^[+\-−–]$/) || tokens[index + 1]?.gap !== 'nothing') return null;
  const hours = smallNumber(tokens[index + 1], 2);
  if (hours === null || hours > 14) return null;
  const isColon = isMark(tokens[index + 2], /^:$/) && tokens[index + 2]!.gap === 'nothing';
  const minutes = isColon ? smallNumber(tokens[index + 3], 2) : null;
  const sign = tokens[index]!.text === '+' ? '+' : '-';
  const [hour, minute] = [hours, minutes ?? 0].map((part) => String(part).padStart(2, '0'));
  return { offset: `${sign}${hour}:${minute}`, last: minutes === null ? index + 1 : index + 3 };
}

const clocks = languages.map(({ letter }) => letter.clock);
const localTime = phraseList(clocks.flatMap((clock) => clock.localTime));
const timeOf = phraseList(clocks.flatMap((clock) => clock.timeOf));
const timeAfter = phraseList(clocks.flatMap((clock) => clock.timeAfter));
// Cities that the IANA database names, in its English; then what our languages call others.
const places = phraseBook([
  ...Intl.supportedValuesOf('timeZone').map((zone) => [zone.split('/').at(-1)!.replace(/_/g, ' '), zone] as const),
  ...clocks.flatMap((clock) => Object.entries(clock.zones)),
]);

function timeOfPlaceAt(tokens: readonly Token[], index: number): (TokenRange & { zone: WrittenZone }) | null {
  const opener = timeOf.at(tokens, index);
  if (!opener) return null;
  const abbreviated = abbreviationAt(tokens, opener.last + 1);
  if (abbreviated) return { ...abbreviated, first: index };
  const place = places.at(tokens, opener.last + 1);
  const added = place?.value === 'UTC' ? offsetAt(tokens, place.last + 1) : null;
  const zone: WrittenZone = added ? { offset: added.offset } : place ? { timeZone: place.value } : 'unknown';
  return { zone, first: index, last: added?.last ?? place?.last ?? opener.last };
}

function placeTimeAt(tokens: readonly Token[], index: number): (TokenRange & { zone: WrittenZone }) | null {
  const place = places.at(tokens, index);
  const after = timeAfter.at(tokens, (place?.last ?? index) + 1);
  if (!after || tokens[index]?.kind !== 'word') return null;
  return { zone: place ? { timeZone: place.value } : 'unknown', first: index, last: after.last };
}
