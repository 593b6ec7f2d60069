import type { MessageId } from '../../translations/use-say';

/** What the form of a figure calls each column of a file, by the column's name in the answer. */
const labels: Partial<Record<string, MessageId>> = {
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
