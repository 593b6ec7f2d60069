import type { LocaleCode } from '../../../../contracts/locale';
import { appendEntry } from '../../audit/append-entry';
import type { Clock } from '../../shared/clock';
import type { Desk } from '../../shared/desk';
import type { Act } from '../act';
import { during } from '../act';
import { publicLinks } from '../linked-documents';
import { loadDrafts } from '../load-drafts.service';
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
 * @param row claimed: nobody else publishes it any more
 */
export async function fallDue(
  desk: Desk,
  row: StageRow,
  { act, clock }: { act: Act; clock: Clock },
): Promise<FallenDue> {
  const documentId = row.release_id;
  const embargoUntil = row.embargo_until ?? act.now.toISOString();
  const locales = JSON.parse(row.locales ?? '[]') as LocaleCode[];
  const withDependencies = row.with_dependencies === 1 && act.hiddenLinks === 'refuse';
  await during(act, async () => {
    const record = withDependencies ? await loadDrafts(desk.strapi, { kind: 'press-release', documentId }) : null;
    const links = record ? await publicLinks(desk.database, record) : { byAttribute: new Map(), hidden: [] };
    await publishLocales(desk, { documentId, links }, { locales, withDependencies });
  });
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
    particulars: { embargoUntil, locales, latenessMs, hiddenLinks: act.hiddenLinks, failures: row.failures },
    editions: act.written.map(({ hash }) => hash),
  });
  return { documentId, locales, embargoUntil, latenessMs };
}

const latest = (one: Date, other: Date) => (one > other ? one : other);
