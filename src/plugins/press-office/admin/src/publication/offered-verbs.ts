import type { ReleaseReport } from '../../../contracts/desk';
import { type PanelVerb, verbNames } from './words';

export interface OfferedVerb {
  verb: PanelVerb;
  /** Why it may not be done yet, in a sentence; null when it may. */
  refusal: string | null;
}

/** Refusals that say no more than what stage the release is in, or whose business the verb is. */
const quiet: ReadonlySet<string> = new Set(['WRONG_STAGE', 'NOT_PERMITTED', 'ALREADY_REVIEWED']);

/** Refusals of a verb that its own dialog does away with: it asks for the time. */
const askedFor: Partial<Record<PanelVerb, string[]>> = { schedule: ['EMBARGO_MISSING', 'EMBARGO_NOT_FUTURE'] };

/** The verbs that have a button: those that may be done, and those with something in the way that can be mended. */
export function offeredVerbs({ verbs }: Pick<ReleaseReport, 'verbs'>): OfferedVerb[] {
  return (Object.keys(verbNames) as PanelVerb[]).flatMap((verb): OfferedVerb[] => {
    const permit = verbs[verb];
    if (permit.allowed || askedFor[verb]?.includes(permit.code)) return [{ verb, refusal: null }];
    return quiet.has(permit.code) ? [] : [{ verb, refusal: permit.message }];
  });
}

/** The verbs that have no button, those with the same reason together: of another stage, or somebody else's. */
export function refusedVerbs({ verbs }: Pick<ReleaseReport, 'verbs'>): { verbs: PanelVerb[]; refusal: string }[] {
  const byRefusal = new Map<string, PanelVerb[]>();
  for (const verb of Object.keys(verbNames) as PanelVerb[]) {
    const permit = verbs[verb];
    if (permit.allowed || !quiet.has(permit.code)) continue;
    byRefusal.set(permit.message, [...(byRefusal.get(permit.message) ?? []), verb]);
  }
  return [...byRefusal].map(([refusal, refused]) => ({ verbs: refused, refusal }));
}
