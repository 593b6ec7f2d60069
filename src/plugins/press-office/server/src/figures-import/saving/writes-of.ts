import type { LocaleCode } from '../../../../contracts/locale';
import type { FigureSave } from '../lines/plan-line';
import { sharedColumns } from '../table/columns';

/** One save of a figure's draft in one locale. */
export interface FigureWrite {
  locale: LocaleCode;
  /** Whether there is no draft in this locale yet. */
  isFirst: boolean;
  /** Attribute → value, as the Document Service takes them. */
  data: Record<string, unknown>;
}

/**
 * The saves that a planned line needs, in their order: what all translations share is written once, in a locale that its
 * project has too, since Strapi links within one locale; the desk makes the other translations alike.
 * @param key the figure's, which a new one is given
 */
export function writesOf(
  { documentId, shared, words, project, reason, locales, drafted }: FigureSave,
  key: string,
): FigureWrite[] {
  const isNew = documentId === null;
  const host = locales.find((locale) => project?.to?.locales.includes(locale)) ?? locales[0]!;
  const common = {
    ...(isNew ? { key } : {}),
    ...Object.fromEntries([...shared].map(([column, cell]) => [sharedColumns[column], cell])),
    ...(reason === null ? {} : { revisionReason: reason }),
    ...(project === null ? {} : { project: project.to?.documentId ?? null }),
  };
  const others = [...words.keys()].filter((locale) => locale !== host);
  const hostData = { ...common, ...words.get(host) };
  const all = [
    { locale: host, data: hostData },
    ...others.map((locale) => ({ locale, data: { ...words.get(locale) } })),
  ];
  return all
    .filter(({ data }) => Object.keys(data).length > 0)
    .map(({ locale, data }) => ({ locale, isFirst: !drafted.includes(locale), data }));
}
