import type { Problem } from '../publication/problem';
import type { ChosenRelease } from './bulk-request';

/** How it ended for one release; `problem` is null where it was done. */
export interface Outcome {
  release: ChosenRelease;
  problem: Problem | null;
}

interface Work {
  releases: readonly ChosenRelease[];
  /** Does it with one release, and answers what was said against it. */
  act(documentId: string): Promise<Problem | null>;
  /** Whether no other is to be begun. */
  isStopped(): boolean;
  onProgress(outcomes: readonly Outcome[]): void;
}

/** Does something with one release after the other: what is refused of one keeps none of the others from it. */
export async function doEach({ releases, act, isStopped, onProgress }: Work): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const release of releases) {
    if (isStopped()) break;
    outcomes.push({ release, problem: await act(release.documentId) });
    onProgress([...outcomes]);
  }
  return outcomes;
}
