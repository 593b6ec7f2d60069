import type { Stage } from '../../../contracts/publication';
import type { SubjectKind } from '../../../contracts/subject';
import type { Refusal } from '../shared/errors';
import { formatInstant } from '../shared/instant';
import type { Say } from '../shared/translate';

/** A record that a draft links to, named as its editor knows it. */
export interface LinkedRecord {
  kind: SubjectKind;
  documentId: string;
  name: string;
}

/** Refuses to publish while something linked was never public or is no longer: its words would come out with it. */
export function refusalForLinks(hidden: readonly LinkedRecord[], say: Say): Refusal | null {
  if (hidden.length === 0) return null;
  const names = hidden
    .map(({ name }) => say('publication.linked-name', { name }))
    .reduce((first, next) => say('publication.linked-names', { first, next }));
  return {
    code: 'LINKS_NEVER_PUBLIC',
    verb: 'publish',
    stage: null,
    message: say('publication.links-never-public', { names, count: hidden.length }),
    details: { linked: [...hidden] },
  };
}

/** Refuses to publish before the embargo is over, told in the institution's time; `until` is the embargo, or null. */
export function refusalForEmbargo(
  until: Date | null,
  { now, timeZone, say }: { now: Date; timeZone: string; say: Say },
): Refusal | null {
  if (until === null || until <= now) return null;
  return {
    code: 'PRESS_UNDER_EMBARGO',
    verb: 'publish',
    stage: null,
    message: say('publication.under-embargo', { instant: formatInstant(until, { timeZone, locale: say.language }) }),
    details: { embargoUntil: until.toISOString() },
  };
}

export const refusalForMissingSlug = (say: Say): Refusal => ({
  code: 'NO_SLUG',
  verb: 'publish',
  stage: null,
  message: say('publication.no-slug'),
});

/** Refuses what would come out with a release while a field is empty that must not be. */
export const refusalForIncompleteLink = (
  linked: LinkedRecord,
  { locales, say }: { locales: readonly string[]; say: Say },
): Refusal => ({
  code: 'LINK_INCOMPLETE',
  verb: 'publish',
  stage: null,
  message: say('publication.link-incomplete', {
    name: say('publication.linked-name', { name: linked.name }),
    locales: locales.join(', '),
  }),
  details: { linked: [linked], locales: [...locales] },
});

/** The same of what has no slug, and no name that one can be made from. */
export const refusalForLinkWithoutSlug = (linked: LinkedRecord, say: Say): Refusal => ({
  ...refusalForMissingSlug(say),
  message: say('publication.link-without-slug', { name: say('publication.linked-name', { name: linked.name }) }),
  details: { linked: [linked] },
});

export const refusalForTakenSlug = (slug: string, say: Say): Refusal => ({
  code: 'SLUG_TAKEN',
  verb: 'publish',
  stage: null,
  message: say('publication.slug-taken', { slug }),
  details: { slug },
});

export const refusalForMissingDraft = (locales: readonly string[], say: Say): Refusal => ({
  code: 'NOTHING_TO_PUBLISH',
  verb: 'publish',
  stage: null,
  message: say('publication.nothing-to-publish', { locales: locales.join(', ') }),
});

/** What was ever public is never deleted; a press release is withdrawn instead, anything else unpublished. */
export const refusalToDelete = (kind: SubjectKind, say: Say): Refusal => ({
  code: 'EVER_PUBLIC',
  verb: 'delete',
  stage: null,
  message: say(kind === 'press-release' ? 'publication.ever-public-release' : 'publication.ever-public'),
});

/** Strapi's Unpublish would take a press release away without telling anybody why. */
export const refusalToUnpublish = (stage: Stage, say: Say): Refusal => ({
  code: 'WITHDRAW_INSTEAD',
  verb: 'unpublish',
  stage,
  message: say('publication.withdraw-instead'),
});

/** Without published words to go back to, discarding a draft would throw it away. */
export const refusalToDiscard = (locales: readonly string[], say: Say): Refusal => ({
  code: 'NOT_PUBLIC',
  verb: 'discard',
  stage: null,
  message: say('publication.no-way-back', { locales: locales.join(', ') }),
  details: { locales: [...locales] },
});

/** Refuses to announce, by a project or a figure, what an embargo still keeps. */
export const refusalForEmbargoedLinkers = (releases: readonly string[], say: Say): Refusal => ({
  code: 'LINKED_TO_EMBARGO',
  verb: 'publish',
  stage: null,
  message: say('publication.linked-to-embargo', { count: releases.length }),
  details: { pressReleases: [...releases] },
});

export const refusalForPublicFile = (name: string, say: Say): Refusal => ({
  code: 'FILE_IS_PUBLIC',
  verb: 'delete',
  stage: null,
  message: say('publication.file-is-public', { name }),
});

export const refusalForPublicLocale = (locale: string, say: Say): Refusal => ({
  code: 'LOCALE_IS_PUBLIC',
  verb: 'delete',
  stage: null,
  message: say('publication.locale-is-public', { locale }),
});

export const refusalForScheduledLocale = (locale: string, say: Say): Refusal => ({
  code: 'LOCALE_IS_SCHEDULED',
  verb: 'delete',
  stage: null,
  message: say('publication.locale-is-scheduled', { locale }),
});

export const refusalForAgreedFile = (name: string, say: Say): Refusal => ({
  code: 'FILE_IS_APPROVED',
  verb: 'delete',
  stage: null,
  message: say('publication.file-is-approved', { name }),
});

/** An upload would link a file to a record below the desk. */
export const refusalToLinkUpload = (say: Say): Refusal => ({
  code: 'LINK_IN_THE_DOCUMENT',
  verb: 'edit',
  stage: null,
  message: say('publication.link-in-the-document'),
});

/** Refuses to change what comes out with a release that is approved. */
export const refusalForAgreedPart = (releases: readonly string[], say: Say): Refusal => ({
  code: 'PART_OF_APPROVED',
  verb: 'edit',
  stage: null,
  message: say('publication.part-of-approved', { count: releases.length }),
  details: { pressReleases: [...releases] },
});

/** A value that the public was given does not change without a word. */
export const refusalForUnexplainedRevision = (say: Say): Refusal => ({
  code: 'REVISION_UNEXPLAINED',
  verb: 'publish',
  stage: null,
  message: say('publication.revision-unexplained'),
});
