import type { UID } from '@strapi/strapi';

import { contentTypes } from '../../content-types';
import { auditTable, type AuditRow } from '../../audit/rows';
import { standingOf } from '../../editions/read/standing';
import type { Desk } from '../../shared/desk';
import type { DeskRow } from '../../shared/desk-documents';
import { coverName } from '../cover/store-cover.service';
import { sampleActor } from '../loading/write-record.service';
import { type SampleLocale, sampleLocales } from '../sample';
import { type SampleNoun, type SampleRecord, sampleRecords } from './sample-records';
import { saysTheSame } from './says-the-same';

/** A record of the sample world that is still at the desk. */
export interface FoundRecord {
  noun: SampleNoun;
  documentId: string;
  /** What it is called in each language. */
  titles: Record<string, string>;
  isPublic: boolean;
  /** Whether somebody has changed it since it was loaded, or acted on it. */
  isChanged: boolean;
}

export const uidOf = (noun: SampleNoun) => `plugin::press-office.${noun}` as UID.ContentType;

/**
 * Finds what the sample's loader wrote and is still there: by its slug, key or address, and, of what was published, by the
 * audit, which names the loader. A record whose slug was changed is somebody's own by now.
 */
export async function findSample(desk: Desk): Promise<FoundRecord[]> {
  const entries: Pick<AuditRow, 'subject_id' | 'actor'>[] = await desk
    .database<AuditRow>(auditTable)
    .whereIn('subject_id', desk.database<AuditRow>(auditTable).where({ actor: sampleActor }).select('subject_id'))
    .distinct('subject_id', 'actor');
  const loaded = new Set(entries.filter(({ actor }) => actor === sampleActor).map(({ subject_id }) => subject_id));
  const actedOn = new Set(entries.filter(({ actor }) => actor !== sampleActor).map(({ subject_id }) => subject_id));
  const found: FoundRecord[] = [];
  for (const record of sampleRecords(coverName)) {
    const documentId = await documentIdOf(desk, record);
    if (documentId === null || (record.isPublic && !loaded.has(documentId))) continue;
    const rows = await draftsOf(desk, record, documentId);
    found.push({
      noun: record.noun,
      documentId,
      titles: Object.fromEntries(rows.map((row) => [row.locale, String(row.title ?? row.label ?? row.name ?? '')])),
      isPublic: record.isPublic,
      isChanged: (await isTakenOver(desk, record, documentId, actedOn)) || rows.some((row) => isChanged(row, record)),
    });
  }
  return found;
}

/** Whether somebody has acted on it; to approve or schedule the draft, and no more, makes it nobody's own. */
async function isTakenOver(
  { database }: Desk,
  { noun, isPublic }: SampleRecord,
  documentId: string,
  actedOn: ReadonlySet<string>,
): Promise<boolean> {
  if (!actedOn.has(documentId)) return false;
  if (isPublic || noun === 'media-contact') return true;
  return (await standingOf(database, { kind: noun, id: documentId })).length > 0;
}

async function documentIdOf({ strapi }: Desk, { noun, foundBy }: SampleRecord): Promise<string | null> {
  for (const locale of sampleLocales) {
    const where = { ...foundBy(locale), locale };
    const row = (await strapi.db.query(uidOf(noun)).findOne({ where, orderBy: 'id' })) as DeskRow | null;
    if (row !== null) return row.documentId;
  }
  return null;
}

const draftsOf = async ({ strapi }: Desk, { noun }: SampleRecord, documentId: string): Promise<DeskRow[]> =>
  (await strapi.db.query(uidOf(noun)).findMany({
    // A contact has no draft of its own: its one row is as good as published.
    where: contentTypes[noun].schema.options.draftAndPublish ? { documentId, publishedAt: null } : { documentId },
    populate: true,
    orderBy: 'id',
  })) as DeskRow[];

/** The panel names whoever saves; the loader, which is code, is nobody. */
function isChanged(row: DeskRow, { noun, attributesIn }: SampleRecord): boolean {
  const locale = sampleLocales.find((one) => one === row.locale) as SampleLocale | undefined;
  if (locale === undefined || row.createdBy != null || row.updatedBy != null) return true;
  return !saysTheSame(row, attributesIn(locale) as Record<string, unknown>, ownAttributes(noun));
}

/**
 * What staff can fill in of a noun. Slugs and keys are made from names, and the record was found by them; an embargo is none of the
 * words.
 */
const ownAttributes = (noun: SampleNoun) =>
  Object.fromEntries(
    Object.entries(contentTypes[noun].schema.attributes).filter(
      ([name]) => !['slug', 'key', 'embargoUntil'].includes(name),
    ),
  );
