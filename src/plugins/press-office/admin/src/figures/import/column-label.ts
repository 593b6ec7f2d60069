import type { LocaleCode } from '../../../../contracts/locale';
import type { MessageId } from '../../translations/use-say';

/** What the form of a figure calls each column of a file, by the column's name in the answer. */
const labels: Readonly<Record<string, MessageId>> = {
  key: 'content-manager.content-types.plugin::press-office.figure.key',
  label: 'content-manager.content-types.plugin::press-office.figure.label',
  value: 'content-manager.content-types.plugin::press-office.figure.value',
  upper: 'content-manager.content-types.plugin::press-office.figure.upperValue',
  unit: 'content-manager.content-types.plugin::press-office.figure.unit',
  source: 'content-manager.content-types.plugin::press-office.figure.source',
  qualifier: 'content-manager.content-types.plugin::press-office.figure.qualifier',
  asOf: 'content-manager.content-types.plugin::press-office.figure.asOf',
  periodFrom: 'content-manager.content-types.plugin::press-office.figure.periodFrom',
  periodTo: 'content-manager.content-types.plugin::press-office.figure.periodTo',
  geo: 'content-manager.content-types.plugin::press-office.figure.geo',
  series: 'content-manager.content-types.plugin::press-office.figure.series',
  breakdown: 'content-manager.content-types.plugin::press-office.figure.breakdown',
  total: 'content-manager.content-types.plugin::press-office.figure.isTotal',
  overlapping: 'content-manager.content-types.plugin::press-office.figure.isOverlapping',
  project: 'content-manager.content-types.plugin::press-office.figure.project',
  status: 'content-manager.content-types.plugin::press-office.figure.finality',
  reason: 'content-manager.content-types.plugin::press-office.figure.revisionReason',
};

/** A column as the form names it, and the language that it is in: `label:fr`. Another column has no label. */
export function columnLabel(column: string): { label: MessageId | null; locale: string | null } {
  const [name = '', locale = null] = column.split(':');
  return { label: labels[name] ?? null, locale };
}

/** Those of words, which a file has once a language. */
const inLanguages: ReadonlySet<string> = new Set(['label', 'unit', 'source']);

/** The titles of all columns that a file may have, in the languages that figures have. */
export const columnsFor = (locales: readonly LocaleCode[]): string[] => titlesOf(Object.keys(labels), locales);

/** Those of a file to begin with: what every figure has. A column that is there and stays empty empties its field. */
export const firstColumnsFor = (locales: readonly LocaleCode[]): string[] =>
  titlesOf(['key', 'label', 'value'], locales);

const titlesOf = (names: readonly string[], locales: readonly LocaleCode[]) =>
  names.flatMap((name) => (inLanguages.has(name) ? locales.map((locale) => `${name}:${locale}`) : [name]));
