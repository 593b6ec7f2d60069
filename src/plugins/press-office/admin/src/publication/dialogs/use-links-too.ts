import { useState } from 'react';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { HiddenLink } from '../../../../contracts/preview';

/** Whether what a release links to and the public cannot read comes out as well: without it, the release cannot. */
export interface LinksToo {
  links: readonly HiddenLink[];
  isChosen: boolean;
  choose(isChosen: boolean): void;
  /** Whether the release may come out: nothing is hidden, or all of it comes out as well. */
  isSettled: boolean;
  /** The same as a request says it: what was named beside the box, and nothing that has been hidden since. */
  body: { withDependencies?: string[] };
}

/** The choice, not made yet. */
export function useLinksToo({ comesOutWith, hiddenLinks }: ReleaseReport): LinksToo {
  const [agreed, agree] = useState<readonly string[]>([]);
  const links = [...comesOutWith, ...hiddenLinks];
  const ids = links.map(({ documentId }) => documentId);
  const isChosen = ids.length > 0 && ids.every((id) => agreed.includes(id));
  return {
    links,
    isChosen,
    choose: (chosen) => agree(chosen ? ids : []),
    isSettled: links.length === 0 || isChosen,
    body: isChosen ? { withDependencies: ids } : {},
  };
}
