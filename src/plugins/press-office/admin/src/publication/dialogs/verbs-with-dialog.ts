import type { PanelVerb } from '../words';

/** Verbs that need something of whoever does them. */
export const verbsWithDialog = [
  'submit',
  'send-back',
  'schedule',
  'publish',
  'publish-at-once',
  'correct',
  'withdraw',
  'reinstate',
] as const satisfies readonly PanelVerb[];

export type VerbWithDialog = (typeof verbsWithDialog)[number];
