import type { Layout } from './layout';
import { rememberPer } from './remember';

/** Makes a test for whether an offset of the text lies in a web or mail address; offsets are asked in rising order. */
export function webAddresses(layout: Layout): (offset: number) => boolean {
  const addresses = addressesIn(layout);
  let current = 0;
  return (offset) => {
    while (current < addresses.length && addresses[current]!.end <= offset) current += 1;
    return current < addresses.length && addresses[current]!.start <= offset;
  };
}

const addressesIn = rememberPer(({ text }: Layout) =>
  [...text.matchAll(text.includes('@') ? address : webAddress)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })),
);

const webAddress = /(?:https?:\/\/|www\.)\S+/g;
// The part before @ is bounded (64 characters, RFC 5321) so that long texts without spaces cost no more than others.
const address = /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]+/g;
