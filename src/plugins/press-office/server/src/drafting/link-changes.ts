/** What an edit did to the links of one translation. */
export interface LinkChange {
  added: string[];
  removed: string[];
}

/** Compares the links of a translation before and after an edit; both are lists of documentIds. */
export function linkChange(before: readonly string[], after: readonly string[]): LinkChange {
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  };
}

/**
 * Makes the same change to the links of another translation. The change is carried over, not the whole list,
 * because a translation may link to a record that does not exist in the language that was edited.
 */
export function carryOver(links: readonly string[], { added, removed }: LinkChange): string[] {
  const kept = links.filter((id) => !removed.includes(id));
  return [...kept, ...added.filter((id) => !kept.includes(id))];
}
