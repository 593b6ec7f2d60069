import type { Severity } from '../../../contracts/intake';
import type { Stage, Verb, WithdrawalReason } from '../../../contracts/publication';
import type { SubjectKind } from '../../../contracts/subject';
import type { MessageId } from '../translations/use-say';

export const stageNames: Record<Stage, MessageId> = {
  draft: 'press-office.publication.stage.draft',
  submitted: 'press-office.publication.stage.submitted',
  approved: 'press-office.publication.stage.approved',
  scheduled: 'press-office.publication.stage.scheduled',
  published: 'press-office.publication.stage.published',
  withdrawn: 'press-office.publication.stage.withdrawn',
};

/** The verbs that have a button here, in the order of a release's life; a draft is deleted by Strapi's own. */
export const verbNames: Record<PanelVerb, MessageId> = {
  submit: 'press-office.publication.verb.submit',
  approve: 'press-office.publication.verb.approve',
  publish: 'press-office.publication.verb.publish',
  schedule: 'press-office.publication.verb.schedule',
  unschedule: 'press-office.publication.verb.unschedule',
  correct: 'press-office.publication.verb.correct',
  reinstate: 'press-office.publication.verb.reinstate',
  'send-back': 'press-office.publication.verb.send-back',
  'publish-at-once': 'press-office.publication.verb.publish-at-once',
  withdraw: 'press-office.publication.verb.withdraw',
};
export type PanelVerb = Exclude<Verb, 'delete'>;

/** What a notification says once a verb is done. */
export const verbsDone: Record<PanelVerb, MessageId> = {
  submit: 'press-office.publication.done.submit',
  approve: 'press-office.publication.done.approve',
  publish: 'press-office.publication.done.publish',
  schedule: 'press-office.publication.done.schedule',
  unschedule: 'press-office.publication.done.unschedule',
  correct: 'press-office.publication.done.correct',
  reinstate: 'press-office.publication.done.reinstate',
  'send-back': 'press-office.publication.done.send-back',
  'publish-at-once': 'press-office.publication.done.publish-at-once',
  withdraw: 'press-office.publication.done.withdraw',
};

export const reasonNames: Record<WithdrawalReason, MessageId> = {
  superseded: 'press-office.publication.reason.superseded',
  inaccurate: 'press-office.publication.reason.inaccurate',
  'published-in-error': 'press-office.publication.reason.published-in-error',
  legal: 'press-office.publication.reason.legal',
  duplicate: 'press-office.publication.reason.duplicate',
};

/** What the public still gets after a withdrawal. */
export const reasonEffects: Record<WithdrawalReason, MessageId> = {
  superseded: 'press-office.publication.effect.superseded',
  inaccurate: 'press-office.publication.effect.inaccurate',
  'published-in-error': 'press-office.publication.effect.published-in-error',
  legal: 'press-office.publication.effect.legal',
  duplicate: 'press-office.publication.effect.duplicate',
};

export const severityNames: Record<Severity, MessageId> = {
  error: 'press-office.publication.severity.error',
  warning: 'press-office.publication.severity.warning',
  notice: 'press-office.publication.severity.notice',
};

export const nounNames: Record<SubjectKind, MessageId> = {
  'press-release': 'press-office.publication.noun.press-release',
  'partner-project': 'press-office.publication.noun.partner-project',
  figure: 'press-office.publication.noun.figure',
  organisation: 'press-office.publication.noun.organisation',
  person: 'press-office.publication.noun.person',
};
