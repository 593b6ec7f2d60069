import type { LeftOutKind, Severity } from '../../../contracts/intake';
import type { MessageId } from '../translations/use-say';
import type { AcceptableKind } from './found/choices';
import type { FoundKind } from './found/found-items';

/** What one thing of a kind is called: in the legend, and of a mark in the text. */
export const kindNames: Record<FoundKind, MessageId> = {
  finding: 'press-office.intake.kind.finding',
  figure: 'press-office.intake.kind.figure',
  project: 'press-office.intake.kind.project',
  organisation: 'press-office.intake.kind.organisation',
  person: 'press-office.intake.kind.person',
  image: 'press-office.intake.kind.image',
  date: 'press-office.intake.kind.date',
  place: 'press-office.intake.kind.place',
  quotation: 'press-office.intake.kind.quotation',
  'left-out': 'press-office.intake.kind.left-out',
};

/** The heading of a list. */
export const listNames: Record<FoundKind, MessageId> = {
  finding: 'press-office.intake.list.finding',
  figure: 'press-office.intake.list.figure',
  project: 'press-office.intake.list.project',
  organisation: 'press-office.intake.list.organisation',
  person: 'press-office.intake.list.person',
  image: 'press-office.intake.list.image',
  date: 'press-office.intake.list.date',
  place: 'press-office.intake.list.place',
  quotation: 'press-office.intake.list.quotation',
  'left-out': 'press-office.intake.list.left-out',
};

/** So many things of a kind, in words. */
export const countNames: Record<AcceptableKind, MessageId> = {
  figure: 'press-office.intake.count.figure',
  project: 'press-office.intake.count.project',
  organisation: 'press-office.intake.count.organisation',
  person: 'press-office.intake.count.person',
  image: 'press-office.intake.count.image',
};

export const leftOutNames: Record<LeftOutKind, MessageId> = {
  'mail-header': 'press-office.intake.left-out.mail-header',
  greeting: 'press-office.intake.left-out.greeting',
  signature: 'press-office.intake.left-out.signature',
  label: 'press-office.intake.left-out.label',
  embargo: 'press-office.intake.left-out.embargo',
  dateline: 'press-office.intake.left-out.dateline',
  'end-mark': 'press-office.intake.left-out.end-mark',
};

export const severityRanks: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };
