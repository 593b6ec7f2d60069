import type { z } from 'zod';

import type { Finding } from '../../../../contracts/intake';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Stage, Verb } from '../../../../contracts/publication';
import type { Standing } from '../../editions/read/standing';
import type { Desk } from '../../shared/desk';
import type { Refusal } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import type { PublicLinks } from '../linked-documents';
import type { DeskRecord } from '../load-drafts.service';
import type { Act } from '../act';
import type { PlannedEdition } from '../plan-editions.service';
import type { StageRow } from '../stages/stage-rows';

/** A press release as it stands before an act: all that a verb's refusal is judged by. */
export interface Situation {
  documentId: string;
  stage: StageRow;
  /** The drafts, in every locale. */
  record: DeskRecord;
  /** Stands for the words of all drafts. */
  words: string;
  /** What they link to, and which of it is not public. */
  links: PublicLinks;
  /** What of it is or was public, a locale each. */
  standings: readonly Standing[];
  /**
   * What the copy desk finds, a locale each, as the caller may be told it; no error is left out.
   * @throws UnreadWordsError while the words have not been read: then all of it is done again, once they have
   */
  findings(): ReadonlyMap<LocaleCode, Finding[]>;
  /** What the drafts would be published as now, a locale each. */
  planned: readonly PlannedEdition[];
  now: Date;
  /** Who would act; null when code or the clock does. */
  actorId: number | null;
  /** Whether whoever wrote or submitted may not approve. */
  fourEyes: boolean;
  /** The institution's time zone, by its IANA name. */
  timeZone: string;
  say: Say;
}

/** What an act changed, for the stage, the audit and the caller. */
export interface Effect {
  /** Null when the release is gone. */
  to: Stage | null;
  change?: Partial<Omit<StageRow, 'release_id' | 'stage' | 'version'>>;
  /** What only the desk is told. */
  reason?: string | null;
  particulars?: Record<string, unknown>;
  /** What the caller is told beside the stage. */
  answer?: Record<string, unknown>;
}

/** One thing that staff do with a press release: who may is a permission of the same name. */
export interface VerbDefinition<Body> {
  verb: Verb;
  /** The stages it may be done in; anything else is refused. */
  from: readonly Stage[];
  /** What a request may say, beside its own problems in the caller's language. */
  body: z.ZodType<Body>;
  /**
   * Why it may not be done, or null. The stage has been looked at already.
   * @param body null when nobody has asked yet, and the desk only wants to know whether it might be done
   */
  refusal(situation: Situation, body: Body | null): Refusal | null;
  /** Does it, inside the act and its transaction. */
  act(desk: Desk, situation: Situation, work: { body: Body; act: Act }): Promise<Effect>;
}
