import type { LocaleCode } from '../../../../contracts/locale';
import type { Verb } from '../../../../contracts/publication';
import type { Refusal } from '../../shared/errors';
import { embargoOf } from '../load-drafts.service';
import type { Agreed } from '../publish-linked.service';
import { refusalForEmbargo, refusalForLinks, refusalForMissingDraft } from '../refusals';
import type { Situation } from './verb';
import { refuse } from './refusing';

export interface WhatToPublish {
  locales?: LocaleCode[] | undefined;
  /** Whether what it links to comes out as well: everything that takes, or these documentIds and no other. */
  withDependencies?: boolean | string[] | undefined;
}

/** The locales that a request means: those it names, or every one that has a draft. */
export const localesMeant = ({ record }: Situation, locales: LocaleCode[] | undefined): LocaleCode[] => [
  ...new Set(locales ?? record.drafts.keys()),
];

/** The locales that have a draft and are not part of a publication, so that nobody leaves one out by accident. */
export const localesLeftOut = ({ record }: Situation, locales: readonly LocaleCode[]): LocaleCode[] =>
  [...record.drafts.keys()].filter((locale) => !locales.includes(locale));

/** Refuses to publish what has no words, is under embargo, or links to what is not public. */
export function refusalToPublish(verb: Verb, situation: Situation, asked: WhatToPublish | null): Refusal | null {
  const { say, now, timeZone, record } = situation;
  const refusal =
    refusalForDrafts(verb, situation, asked) ??
    refusalForEmbargo(embargoOf(record), { now, timeZone, say }) ??
    refusalForHiddenLinks(situation, asked);
  return refusal && { ...refusal, verb, stage: situation.stage.stage };
}

/** Refuses locales without a draft, and drafts without a title. */
export function refusalForDrafts(verb: Verb, situation: Situation, asked: WhatToPublish | null): Refusal | null {
  const { record, say } = situation;
  const locales = localesMeant(situation, asked?.locales);
  const missing = locales.filter((locale) => !record.drafts.has(locale));
  if (missing.length > 0) return { ...refusalForMissingDraft(missing, say), verb, stage: situation.stage.stage };
  const untitled = locales.filter((locale) => !record.drafts.get(locale)?.title);
  if (untitled.length === 0) return null;
  return refuse(
    { verb, situation },
    {
      code: 'TITLE_MISSING',
      key: 'publication.title-missing',
      values: { locales: untitled.join(', ') },
      details: { locales: untitled },
    },
  );
}

/** Refuses links to what is not public, unless it is to be published together. */
export function refusalForHiddenLinks({ links, say }: Situation, asked: WhatToPublish | null): Refusal | null {
  // Before anybody asked: it may be done, if only with its dependencies.
  if (asked === null) return null;
  const agreed = agreedIn(asked) ?? [];
  return agreed === true
    ? null
    : refusalForLinks(
        links.hidden.filter(({ documentId }) => !agreed.includes(documentId)),
        say,
      );
}

/** What a request agrees to publish as well; null when nothing. */
export const agreedIn = ({ withDependencies }: WhatToPublish): Agreed | null =>
  withDependencies === undefined || withDependencies === false ? null : withDependencies;
