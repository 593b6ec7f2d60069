import type { LocaleCode } from '../../../../contracts/locale';
import { appendEntry } from '../../audit/append-entry';
import type { Clock } from '../../shared/clock';
import type { Desk } from '../../shared/desk';
import type { Act } from '../act';
import { during } from '../act';
import { publicLinks } from '../linked-documents';
import { loadDrafts } from '../load-drafts.service';
import { publishAgreed } from '../publish-linked.service';
import { publishLocales } from '../publish-locales';
import { changeStage, type StageRow } from '../stages/stage-rows';
import { offTheAgenda } from './unschedule';

/** A release that the clock has published. */
export interface FallenDue {
  documentId: string;
  locales: LocaleCode[];
  embargoUntil: string;
  latenessMs: number;
}

/**
 * The clock's verb: a release on the agenda publishes itself, as it was approved, in all its locales at once. Nothing is
 * judged anew and nothing is skipped: late is late, and recorded as late.
 * A link to what is not public is left out, and so is what was to come out with it and cannot any more: the audit says which.
 * @param row claimed: nobody else publishes it any more
 */
export async function fallDue(
  desk: Desk,
  row: StageRow,
  { act, clock, withDependencies }: { act: Act; clock: Clock; withDependencies: boolean },
): Promise<FallenDue> {
  const documentId = row.release_id;
  const embargoUntil = row.embargo_until ?? act.now.toISOString();
  const locales = JSON.parse(row.locales ?? '[]') as LocaleCode[];
  const agreed = JSON.parse(row.dependencies ?? '[]') as string[];
  const dependencies = await during({ ...act, hiddenLinks: 'leave-out' }, async () => {
    const came = withDependencies && agreed.length > 0 ? await publishDependencies(desk, { documentId, agreed }) : [];
    await publishLocales(desk, { documentId, locales });
    return came;
  });
  const leftOut = agreed.filter((one) => !dependencies.includes(one));
  if (leftOut.length > 0) {
    desk.strapi.log.error(`press-office: ${documentId} came out without what was agreed: ${leftOut.join(', ')}`);
  }
  const fellDueAt = latest(act.now, clock());
  const latenessMs = Math.max(0, fellDueAt.getTime() - Date.parse(embargoUntil));
  await changeStage(desk.database, row, {
    ...offTheAgenda,
    unreviewed: 0,
    fell_due_at: fellDueAt.toISOString(),
    lateness_ms: latenessMs,
    // The agenda goes on telling when it was due.
    embargo_until: embargoUntil,
  });
  await appendEntry(desk.database, {
    at: act.now,
    actor: null,
    actorId: null,
    verb: 'fall-due',
    subject: { kind: 'press-release', id: documentId },
    from: 'scheduled',
    to: 'published',
    reason: null,
    particulars: { embargoUntil, locales, latenessMs, dependencies, leftOut, failures: row.failures },
    editions: act.written.map(({ hash }) => hash),
  });
  return { documentId, locales, embargoUntil, latenessMs };
}

/** What was agreed on when the release was scheduled; what was taken away since is not brought back by it. */
async function publishDependencies(
  desk: Desk,
  { documentId, agreed }: { documentId: string; agreed: string[] },
): Promise<string[]> {
  const record = await loadDrafts(desk.strapi, { kind: 'press-release', documentId });
  const { hidden } = await publicLinks(desk.database, record);
  return publishAgreed(desk, hidden, agreed);
}

const latest = (one: Date, other: Date) => (one > other ? one : other);
