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

/** The verbs that have no button, each with its reason: those of another stage, and those of somebody else. */
export const refusedVerbs = ({ verbs }: Pick<ReleaseReport, 'verbs'>): { verb: PanelVerb; refusal: string }[] =>
  (Object.keys(verbNames) as PanelVerb[]).flatMap((verb) => {
    const permit = verbs[verb];
    return !permit.allowed && quiet.has(permit.code) ? [{ verb, refusal: permit.message }] : [];
  });
