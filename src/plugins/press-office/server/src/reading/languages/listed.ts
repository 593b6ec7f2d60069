/** The words or phrases of a list written with commas, over as many lines as it takes. */
export function listed(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
