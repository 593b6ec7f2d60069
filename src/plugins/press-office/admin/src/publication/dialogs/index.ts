import type { ComponentType } from 'react';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { PanelVerb } from '../words';
import { CorrectDialog } from './correct-dialog';
import type { DialogProps } from './dialog-props';
import { PublishAtOnceDialog, PublishDialog } from './publish-dialog';
import { ReinstateDialog } from './reinstate-dialog';
import { ScheduleDialog } from './schedule-dialog';
import { SendBackDialog } from './send-back-dialog';
import { SubmitDialog } from './submit-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** The dialog of a verb that needs something, as things stand; undefined for one that is done at once. */
export const dialogOf = (verb: PanelVerb, { findings }: ReleaseReport): ComponentType<DialogProps> | undefined =>
  verb === 'submit' && !findings.some(({ severity }) => severity === 'warning') ? undefined : dialogs[verb];

const dialogs: Partial<Record<PanelVerb, ComponentType<DialogProps>>> = {
  submit: SubmitDialog,
  'send-back': SendBackDialog,
  schedule: ScheduleDialog,
  publish: PublishDialog,
  'publish-at-once': PublishAtOnceDialog,
  correct: CorrectDialog,
  withdraw: WithdrawDialog,
  reinstate: ReinstateDialog,
};
