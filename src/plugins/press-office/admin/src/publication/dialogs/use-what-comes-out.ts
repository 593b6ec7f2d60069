import { useState } from 'react';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { LocaleCode } from '../../../../contracts/locale';

/** What a publication would make public, as it is being chosen. */
export interface WhatComesOut {
  /** The locales that have a draft. */
  drafts: LocaleCode[];
  /** Those of them that come out. */
  locales: LocaleCode[];
  choose(locale: LocaleCode, isChosen: boolean): void;
  withLinks: boolean;
  chooseLinks(isChosen: boolean): void;
  /** The same as a request says it; null when nothing is chosen. */
  body: { locales: LocaleCode[]; withDependencies?: true } | null;
}

/** Everything that has a draft, until someone leaves something out. */
export function useWhatComesOut({ translations }: ReleaseReport): WhatComesOut {
  const [leftOut, leaveOut] = useState<LocaleCode[]>([]);
  const [withLinks, chooseLinks] = useState(false);
  const drafts = translations.filter(({ state }) => state !== 'missing').map(({ locale }) => locale);
  const locales = drafts.filter((locale) => !leftOut.includes(locale));
  return {
    drafts,
    locales,
    choose: (locale, isChosen) =>
      leaveOut(isChosen ? leftOut.filter((other) => other !== locale) : [...leftOut, locale]),
    withLinks,
    chooseLinks,
    body: locales.length === 0 ? null : { locales, ...withDependencies(withLinks) },
  };
}

/** The part of a request that asks to publish what is linked to as well. */
export const withDependencies = (isChosen: boolean): { withDependencies?: true } =>
  isChosen ? { withDependencies: true } : {};
