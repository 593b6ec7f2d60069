/** Where a press release stands, all its locales together. */
export const stages = ['draft', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn'] as const;
export type Stage = (typeof stages)[number];

/** What staff do with a press release. Beside these the clock does one thing: `fall-due`. */
export const verbs = [
  'submit',
  'send-back',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'publish-at-once',
  'correct',
  'withdraw',
  'reinstate',
  'delete',
] as const;
export type Verb = (typeof verbs)[number];

/** Why something is withdrawn: a closed list, because the public's answer depends on it. */
export const withdrawalReasons = ['superseded', 'inaccurate', 'published-in-error', 'legal', 'duplicate'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** The reasons that close everything published until then to the public, for good: 410, its files unreadable. */
export const closingReasons: readonly WithdrawalReason[] = ['published-in-error', 'legal'];
