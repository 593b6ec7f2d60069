import type { AuditEntry } from '../../../../contracts/audit';
import type { LocaleCode } from '../../../../contracts/locale';
import type { MessageId } from '../../translations/use-say';
import { wordsFor } from '../words-for';

/** What the audit calls an act, with what a sentence says of it: who did it, and to what. */
const sentences: Record<string, MessageId> = {
  submit: 'press-office.acts.submit',
  'send-back': 'press-office.acts.send-back',
  approve: 'press-office.acts.approve',
  schedule: 'press-office.acts.schedule',
  unschedule: 'press-office.acts.unschedule',
  publish: 'press-office.acts.publish',
  'publish-at-once': 'press-office.acts.publish-at-once',
  correct: 'press-office.acts.correct',
  withdraw: 'press-office.acts.withdraw',
  reinstate: 'press-office.acts.reinstate',
  delete: 'press-office.acts.delete',
  'fall-due': 'press-office.acts.fall-due',
  unpublish: 'press-office.acts.unpublish',
  'decide-quote': 'press-office.acts.decide-quote',
  set: 'press-office.acts.set',
  'remove-sample': 'press-office.acts.remove-sample',
};

type Told = Pick<AuditEntry, 'verb' | 'reason' | 'particulars'>;

/** The message that says an act. One that the panel does not know yet is said to have been done, by its own name. */
export const sentenceFor = (act: Told): MessageId =>
  isRevision(act) ? 'press-office.acts.revise' : (sentences[act.verb] ?? 'press-office.acts.other');

/** Why an act was done: of a figure's revision in the language of the panel, where it was explained in that. */
export function reasonOf({ reason, ...act }: Told, language: string): string | null {
  const { notes } = act.particulars;
  if (!isRevision({ reason, ...act }) || typeof notes !== 'object' || notes === null) return reason;
  return wordsFor(notes as Record<LocaleCode, string>, language)?.text ?? reason;
}

/** Another value of a public figure is published as a correction of the earlier one. */
const isRevision = ({ verb, particulars }: Told) => verb === 'publish' && particulars.kind === 'correction';
