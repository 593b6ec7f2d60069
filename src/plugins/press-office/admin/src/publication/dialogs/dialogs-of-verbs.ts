import type { ComponentType } from 'react';

import { CorrectDialog } from './correct-dialog';
import type { DialogProps } from './dialog-props';
import { PublishAtOnceDialog, PublishDialog } from './publish-dialog';
import { ReinstateDialog } from './reinstate-dialog';
import { ScheduleDialog } from './schedule-dialog';
import { SendBackDialog } from './send-back-dialog';
import { SubmitDialog } from './submit-dialog';
import type { VerbWithDialog } from './verbs-with-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** What each verb asks before it is done. One file to load: each dialog is smaller than a request for it. */
export const dialogsOfVerbs: Record<VerbWithDialog, ComponentType<DialogProps>> = {
  submit: SubmitDialog,
  'send-back': SendBackDialog,
  schedule: ScheduleDialog,
  publish: PublishDialog,
  'publish-at-once': PublishAtOnceDialog,
  correct: CorrectDialog,
  withdraw: WithdrawDialog,
  reinstate: ReinstateDialog,
};
