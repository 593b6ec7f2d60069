import { useState } from 'react';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { LocaleCode } from '../../../../contracts/locale';
import { type LinksToo, useLinksToo } from './use-links-too';

/** What a publication would make public, as it is being chosen. */
export interface WhatComesOut {
  /** The locales that have a draft. */
  drafts: LocaleCode[];
  /** Those of them that come out. */
  locales: LocaleCode[];
  choose(locale: LocaleCode, isChosen: boolean): void;
  linksToo: LinksToo;
  /** The same as a request says it; null when nothing is chosen, or what is linked to is still to be agreed to. */
  body: { locales: LocaleCode[]; withDependencies?: string[] } | null;
}

/** Everything that has a draft, until someone leaves something out. */
export function useWhatComesOut(report: ReleaseReport): WhatComesOut {
  const [leftOut, leaveOut] = useState<LocaleCode[]>([]);
  const linksToo = useLinksToo(report);
  const drafts = report.translations.filter(({ state }) => state !== 'missing').map(({ locale }) => locale);
  const locales = drafts.filter((locale) => !leftOut.includes(locale));
  return {
    drafts,
    locales,
    choose: (locale, isChosen) =>
      leaveOut(isChosen ? leftOut.filter((other) => other !== locale) : [...leftOut, locale]),
    linksToo,
    body: locales.length > 0 && linksToo.isSettled ? { locales, ...linksToo.body } : null,
  };
}
