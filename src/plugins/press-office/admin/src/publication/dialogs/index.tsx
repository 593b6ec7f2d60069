import { type ComponentType, lazy, Suspense } from 'react';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { PanelVerb } from '../words';
import type { DialogProps } from './dialog-props';

/** The dialog of a verb that needs something, as things stand; undefined for one that is done at once. */
export const dialogOf = (verb: PanelVerb, { findings }: ReleaseReport): ComponentType<DialogProps> | undefined =>
  verb === 'submit' && !findings.some(({ severity }) => severity === 'warning') ? undefined : dialogs[verb];

/** A dialog that is loaded when it is opened. */
function opened(load: () => Promise<ComponentType<DialogProps>>): ComponentType<DialogProps> {
  const Dialog = lazy(async () => ({ default: await load() }));
  return function OpenedDialog(props: DialogProps) {
    return (
      <Suspense fallback={null}>
        <Dialog {...props} />
      </Suspense>
    );
  };
}

const dialogs: Partial<Record<PanelVerb, ComponentType<DialogProps>>> = {
  submit: opened(() => import('./submit-dialog').then(({ SubmitDialog }) => SubmitDialog)),
  'send-back': opened(() => import('./send-back-dialog').then(({ SendBackDialog }) => SendBackDialog)),
  schedule: opened(() => import('./schedule-dialog').then(({ ScheduleDialog }) => ScheduleDialog)),
  publish: opened(() => import('./publish-dialog').then(({ PublishDialog }) => PublishDialog)),
  'publish-at-once': opened(() => import('./publish-dialog').then(({ PublishAtOnceDialog }) => PublishAtOnceDialog)),
  correct: opened(() => import('./correct-dialog').then(({ CorrectDialog }) => CorrectDialog)),
  withdraw: opened(() => import('./withdraw-dialog').then(({ WithdrawDialog }) => WithdrawDialog)),
  reinstate: opened(() => import('./reinstate-dialog').then(({ ReinstateDialog }) => ReinstateDialog)),
};
