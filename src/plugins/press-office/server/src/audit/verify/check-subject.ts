import { type EditionRow, type SlugRow, tables } from '../../editions/rows';
import type { AuditRow } from '../rows';
import { checkChain } from './check-chain';
import { checkEdition, readEdition } from './check-edition';
import { checkFacets, type StoredFacet } from './check-facets';
import type { Found, ProblemCode } from './problem';
import { isObject, storedJson } from './stored-json';
import { subjectOf } from './subject-of';

/** What of an entry is compared with the editions that it names. */
export type NamingEntry = Pick<AuditRow, 'id' | 'subject_kind' | 'subject_id' | 'actor' | 'editions'>;

/** All that is on record of one subject. */
export interface SubjectRecord {
  /** By sequence. */
  editions: readonly EditionRow[];
  facets: ReadonlyMap<number, readonly StoredFacet[]>;
  slugs: readonly SlugRow[];
  entries: readonly NamingEntry[];
  projectsCalled: (slug: string) => readonly string[];
}

/** What was found in one subject's record. Editions that no entry names are for the caller to judge. */
export interface SubjectFindings {
  found: Found[];
  unnamed: EditionRow[];
}

/** Checks one subject's editions, by themselves, as a chain, and against what is stored beside them. */
export function checkSubject(record: SubjectRecord): SubjectFindings {
  const { editions, facets, projectsCalled } = record;
  const newest = new Map(editions.map((row) => [row.language, row]));
  const naming = entriesByHash(record.entries);
  const byId = new Map(editions.map((row) => [row.id, row]));
  const problem = (id: number, code: ProblemCode): Found[] => {
    const row = byId.get(id);
    return [{ table: tables.editions, id, subject: row === undefined ? null : subjectOf(row), code }];
  };
  const found = checkChain(editions).flatMap(([id, code]) => problem(id, code));
  const unnamed: EditionRow[] = [];
  for (const row of editions) {
    const edition = readEdition(row);
    const isNewest = newest.get(row.language) === row;
    found.push(...checkEdition(edition, isNewest).flatMap((code) => problem(row.id, code)));
    found.push(...checkFacets(edition, isNewest, { facets: facets.get(row.id) ?? [], projectsCalled }));
    if (!isOwned(row, record.slugs)) found.push(...problem(row.id, 'SLUG_NOT_OWNED'));
    const [entry, ...others] = naming.get(row.hash) ?? [];
    if (entry === undefined) unnamed.push(row);
    else if (others.length > 0) found.push(...problem(row.id, 'EDITION_NAMED_TWICE'));
    else if (entry.actor !== row.actor) found.push(...problem(row.id, 'ACTOR_DIFFERS'));
  }
  return { found, unnamed };
}

const isOwned = (row: EditionRow, slugs: readonly SlugRow[]) =>
  slugs.some(({ language, slug }) => language === row.language && slug === row.slug);

function entriesByHash(entries: readonly NamingEntry[]): Map<string, NamingEntry[]> {
  const byHash = new Map<string, NamingEntry[]>();
  for (const entry of entries) {
    for (const hash of hashesIn(entry)) byHash.set(hash, [...(byHash.get(hash) ?? []), entry]);
  }
  return byHash;
}

/** The hashes that an entry names; none where there is no reading them, which the chain of the audit tells. */
export function hashesIn({ editions }: Pick<AuditRow, 'editions'>): string[] {
  const hashes = storedJson(editions);
  return Array.isArray(hashes) ? hashes.filter((hash): hash is string => typeof hash === 'string') : [];
}

/** The property of the first entry's particulars that says how many editions are older than the audit. */
export function editionsBefore(first: Pick<AuditRow, 'particulars'> | undefined): number {
  const particulars = storedJson(first?.particulars);
  const count = isObject(particulars) ? particulars.editionsBeforeAudit : 0;
  return typeof count === 'number' ? count : 0;
}
