import { type Line, linesOf } from '../lines';
import { isPrivateAddress } from '../links/is-private';
import { linksOf } from '../links/links-of';
import type { FieldMark, ReleaseRule } from '../rule';

/** Links, and addresses written out, that only the office can open: the intranet, a desk's own machine, a panel. */
export const privateLink: ReleaseRule = {
  name: 'private-link',
  severity: 'warning',
  reads: 'release',
  find({ draft }, { say }) {
    const tell = (field: FieldMark['field'], at: FieldMark['at'], address: string): FieldMark => ({
      field,
      at,
      message: say('copy-desk.private-link', { address: address.length > 80 ? `${address.slice(0, 80)}…` : address }),
    });
    const links = linksOf(draft.body)
      .filter(({ address }) => isPrivateAddress(address))
      .map(({ address, words, start }) => ({
        ...tell('body', start === null || words === '' ? null : { start, end: start + words.length }, address),
        start,
        words,
      }));
    // A link whose words are its address is told once.
    const linked = new Set(links.flatMap(({ start, words }) => (start === null ? [] : [`${start} ${words}`])));
    const written = linesOf(draft).flatMap((line) =>
      writtenIn(line)
        .filter(({ address, at }) => line.field !== 'body' || !linked.has(`${at?.start ?? -1} ${address}`))
        .map(({ address, at }) => tell(line.field, at, address)),
    );
    return [...links.map(({ field, at, message }) => ({ field, at, message })), ...written];
  },
};

function writtenIn({ text, start }: Line): { address: string; at: FieldMark['at'] }[] {
  return [...text.matchAll(addresses)]
    .filter(([address]) => isPrivateAddress(address))
    .map(({ 0: address, index }) => ({
      address,
      at: start === null ? null : { start: start + index, end: start + index + address.length },
    }));
}

/** An address ends before what ends the sentence or closes its bracket. */
const addresses =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftp|file):\/\/|localhost:\d)[^\s<>"«»“”،؛؟]{0,2000}[^\s<>"«»“”،؛؟.,;:!?)\]]/giu;
