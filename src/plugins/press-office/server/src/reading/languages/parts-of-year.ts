import type { PartOfYear } from './language';

/**
 * Names of the parts of a year, each with what it is: every noun with every ordinal that its year has room for.
 * @param nouns how many months a part has → what such parts are called
 * @param ordinals spellings of first, second, third, fourth; "last" is the last that there is
 * @param order how a noun and its ordinal stand together
 */
export function partsOfYear(
  nouns: Readonly<Record<number, readonly string[]>>,
  { ordinals, last }: { ordinals: readonly (readonly string[])[]; last: readonly string[] },
  order: (noun: string, ordinal: string) => string,
): Record<string, PartOfYear> {
  const entries = Object.entries(nouns).flatMap(([written, names]) => {
    const months = Number(written);
    const parts = 12 / months;
    const positions = ordinals.slice(0, parts).map((spellings, index) => ({ spellings, position: index + 1 }));
    return [...positions, { spellings: last, position: parts }].flatMap(({ spellings, position }) =>
      spellings.flatMap((ordinal) => names.map((noun) => [order(noun, ordinal), { months, position }] as const)),
    );
  });
  return Object.fromEntries(entries);
}
