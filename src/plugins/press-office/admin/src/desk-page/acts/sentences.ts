import type { MessageId } from '../../translations/use-say';

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

/** The message that says an act. One that the panel does not know yet is said to have been done, by its own name. */
export const sentenceFor = (verb: string): MessageId => sentences[verb] ?? 'press-office.acts.other';
