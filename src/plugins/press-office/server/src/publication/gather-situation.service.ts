import { standingOf } from '../editions/read/standing';
import { hashOf } from '../editions/seal';
import type { Desk } from '../shared/desk';
import { presentSettings } from '../shared/office-settings';
import { nouns } from '../shared/subjects';
import type { Act } from './act';
import { wordsOf } from './edits/words-of';
import { publicLinks } from './linked-documents';
import { type DeskRecord, loadDrafts } from './load-drafts.service';
import { namedForCaller } from './named-for-caller.service';
import { planEditions } from './plan-editions.service';
import { officeFor } from './stages/as-approved';
import { stageOf } from './stages/stage-rows';
import { timeZoneOf } from './time-zone-of.service';
import type { Situation } from './verbs/verb';
import { findingsOn, type ReadWords } from './words-to-read';

interface Gathering {
  act: Act;
  /** The words that the copy desk has read, and what it found; null when it has read none. */
  read: ReadWords | null;
  /** Looks at the drafts before all the rest is gathered, and may throw. */
  first?: (record: DeskRecord) => void;
}

/** Reads all that a press release's verbs are judged by; null when there is neither a draft nor a record of it. */
export async function gatherSituation(
  desk: Desk,
  documentId: string,
  { act, read, first }: Gathering,
): Promise<Situation | null> {
  const { strapi, database, say } = desk;
  const kind = 'press-release';
  const record = await loadDrafts(strapi, { kind, documentId });
  const standings = await standingOf(database, { kind, id: documentId });
  if (record.drafts.size === 0 && standings.length === 0) return null;
  first?.(record);
  const { hidden, ...open } = await publicLinks(database, record);
  // A refusal names them, as a report does.
  const links = { ...open, hidden: await namedForCaller(strapi, hidden) };
  const slugs = new Map(
    [...record.drafts].map(([locale, draft]) => [locale, String(draft[nouns[kind].slugAttribute] ?? '')]),
  );
  const stage = await stageOf(database, documentId, standings);
  const office = officeFor(stage, presentSettings(strapi));
  return {
    documentId,
    stage,
    record,
    words: hashOf(wordsOf(record)),
    links,
    standings,
    findings: () => findingsOn(record, read),
    planned: await planEditions(desk, { record, standings, links, slugs, office }, act),
    now: act.now,
    actorId: act.actorId,
    fourEyes: presentSettings(strapi).fourEyes,
    timeZone: timeZoneOf(strapi),
    say,
  };
}
