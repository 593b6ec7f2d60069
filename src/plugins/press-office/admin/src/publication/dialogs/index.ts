import type { ComponentType } from 'react';

import type { PanelVerb } from '../words';
import { CorrectDialog } from './correct-dialog';
import type { DialogProps } from './dialog-props';
import { PublishAtOnceDialog, PublishDialog } from './publish-dialog';
import { ReinstateDialog } from './reinstate-dialog';
import { ScheduleDialog } from './schedule-dialog';
import { SendBackDialog } from './send-back-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** The dialogs of the verbs that need something. */
export const dialogs: Partial<Record<PanelVerb, ComponentType<DialogProps>>> = {
  'send-back': SendBackDialog,
  schedule: ScheduleDialog,
  publish: PublishDialog,
  'publish-at-once': PublishAtOnceDialog,
  correct: CorrectDialog,
  withdraw: WithdrawDialog,
  reinstate: ReinstateDialog,
};
