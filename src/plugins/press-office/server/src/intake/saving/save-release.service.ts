import type { Analysis, FoundName, IntakeAnswer } from '../../../../contracts/intake';
import type { SubjectKind } from '../../../../contracts/subject';
import { checkPermission } from '../../access/check-permission.service';
import type { Desk } from '../../shared/desk';
import { documentsOf } from '../../shared/desk-documents';
import { nouns } from '../../shared/subjects';
import type { KnownName, KnownWorld } from '../../reading/known-world';
import { type Accepted, type FigureToMake, withoutRepeats } from './accepted';
import { recordedUnit } from './recorded-unit';

/**
 * Writes the draft of an analysed text in its locale: first what was accepted (projects, figures, organisations, people), then the press release,
 * linked to them, to every record it names and to the figures on record that it agrees with. Links only reach what
 * exists in that locale; the analysis has a finding for each record that does not. To be called in a transaction.
 */
export async function saveRelease(
  desk: Desk,
  { analysis, known, accepted, pictures }: ReleaseToSave,
): Promise<IntakeAnswer> {
  const { locale, findings } = analysis;
  const newProjects = await saveProjects(desk, analysis, accepted);
  const newFigures = await saveFigures(desk, {
    analysis,
    known,
    figures: withoutRepeats(accepted.figures),
    newProjects,
  });
  const newOrganisations = await saveNames(desk, 'organisation', locale, accepted.organisations.map(organisationFrom));
  const newPeople = await saveNames(desk, 'person', locale, accepted.people.map(personFrom));
  const agreeing = new Set(analysis.figures.flatMap(({ figure }) => (figure?.agrees ? [figure.key] : [])));
  const linked = known.figures.filter(({ key, isTranslated }) => isTranslated && agreeing.has(key));
  const release = await save(desk, 'press-release', locale, {
    title: analysis.title,
    datelinePlace: analysis.dateline.place?.slice(0, longestPlace) ?? null,
    datelineDate: analysis.dateline.date,
    summary: analysis.summary,
    embargoUntil: analysis.embargoUntil,
    body: analysis.body,
    projects: [...linkable(known.projects, analysis.projects), ...newProjects.values()],
    figures: [...linked.map(({ documentId }) => documentId), ...newFigures],
    organisations: [...linkable(known.organisations, analysis.organisations), ...newOrganisations],
    people: [...linkable(known.people, analysis.people), ...newPeople],
    ...picturesOf(analysis, accepted, pictures),
  });
  return { documentId: release.documentId, locale, slug: release.slug, findings };
}

/** What is written: an analysis, with the suggestions that were accepted. */
export interface ReleaseToSave {
  analysis: Analysis;
  known: KnownWorld;
  accepted: Accepted;
  /** Ids in the media library, in the order of `accepted.images`. */
  pictures: readonly number[];
}

function picturesOf({ images }: Analysis, accepted: Accepted, [cover, ...gallery]: readonly number[]) {
  if (cover === undefined) return {};
  const words = images[accepted.images[0]!]?.alternativeText?.slice(0, longestAlternativeText) ?? null;
  return { cover, gallery, coverAlternativeText: words && words.replace(/\p{Cs}$/u, '') };
}

const longestAlternativeText = 500;
const longestPlace = 120;
const longestName = 255;
const longestPerson = 200;
const longestRole = 255;
const longestAcronym = 40;
const longestUnit = 120;

interface Saved {
  documentId: string;
  slug: string | null;
}

async function save(desk: Desk, kind: SubjectKind, locale: string, data: object): Promise<Saved> {
  checkPermission(desk.strapi, 'create', { kind, locales: [locale] });
  const written = Object.entries(data).filter(([, value]) => !isNothing(value));
  for (const [field] of written) checkPermission(desk.strapi, 'create', { kind, locales: [locale], field });
  const draft = await documentsOf(desk.strapi, nouns[kind].uid).create({ locale, data } as never);
  const { documentId, slug } = draft as { documentId: string; slug?: string | null };
  return { documentId, slug: slug ?? null };
}

/** What is not set at all needs no permission for its attribute. */
const isNothing = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);

function linkable(known: readonly KnownName[], found: readonly { slug: string | null }[]): string[] {
  const slugs = new Set(found.map(({ slug }) => slug));
  return known.filter(({ slug, isTranslated }) => isTranslated && slugs.has(slug)).map(({ documentId }) => documentId);
}

/** The new projects' documentIds, by where the text names them first. */
async function saveProjects(desk: Desk, { locale }: Analysis, { projects }: Accepted): Promise<Map<number, string>> {
  const saved = new Map<number, string>();
  for (const { name, acronym, span } of projects) {
    const data = { name: name.slice(0, longestName), acronym: acronym?.slice(0, longestAcronym) ?? null };
    saved.set(span.start, (await save(desk, 'partner-project', locale, data)).documentId);
  }
  return saved;
}

const organisationFrom = ({ name, acronym }: FoundName) => ({
  name: name.slice(0, longestName),
  acronym: acronym?.slice(0, longestAcronym) ?? null,
});

const personFrom = ({ name, role }: FoundName) => ({
  name: name.slice(0, longestPerson),
  role: role?.slice(0, longestRole) ?? null,
});

/** Their documentIds; one after the other, since each may ask for a slug. */
async function saveNames(desk: Desk, kind: SubjectKind, locale: string, records: readonly object[]): Promise<string[]> {
  const saved: string[] = [];
  for (const data of records) saved.push((await save(desk, kind, locale, data)).documentId);
  return saved;
}

interface FiguresToSave {
  analysis: Analysis;
  known: KnownWorld;
  figures: readonly FigureToMake[];
  newProjects: ReadonlyMap<number, string>;
}

async function saveFigures(desk: Desk, { analysis, known, figures, newProjects }: FiguresToSave): Promise<string[]> {
  const saved: string[] = [];
  for (const { found, label, isOfProject } of figures) {
    const onRecord = known.projects.find(({ slug, isTranslated }) => isTranslated && slug === found.project);
    const project = onRecord?.documentId ?? newProjects.get(found.suggestedProject ?? -1) ?? null;
    const data = {
      label,
      value: found.value,
      unit: recordedUnit(found)?.slice(0, longestUnit) ?? null,
      qualifier: found.qualifier,
      geo: found.geo,
      project: isOfProject ? project : null,
    };
    saved.push((await save(desk, 'figure', analysis.locale, data)).documentId);
  }
  return saved;
}
