import type { Read } from '../cells/problems';
import type { LedgerProject } from './ledger';

/** The project that a file names by its slug, or else by its acronym. */
export function findProject(name: string, projects: readonly LedgerProject[]): Read<LedgerProject> {
  const bySlug = projects.filter(({ slugs }) => slugs.includes(name));
  const byAcronym = projects.filter(({ acronyms }) =>
    acronyms.some((acronym) => acronym.toLowerCase() === name.toLowerCase()),
  );
  const [found, other] = bySlug.length > 0 ? bySlug : byAcronym;
  if (found === undefined) return { flaw: 'UNKNOWN_PROJECT', values: { cell: name } };
  return other === undefined ? { value: found } : { flaw: 'PROJECT_AMBIGUOUS', values: { cell: name } };
}
