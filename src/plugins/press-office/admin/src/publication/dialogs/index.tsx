import { type ComponentType, lazy, Suspense } from 'react';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { PanelVerb } from '../words';
import type { DialogProps } from './dialog-props';
import { type VerbWithDialog, verbsWithDialog } from './verbs-with-dialog';

/** The dialog of a verb that needs something, as things stand; undefined for one that is done at once. */
export const dialogOf = (verb: PanelVerb, { findings }: ReleaseReport): ComponentType<DialogProps> | undefined =>
  verb === 'submit' && !findings.some(({ severity }) => severity === 'warning') ? undefined : dialogs[verb];

/** A dialog that is loaded when the first one is opened. */
function opened(verb: VerbWithDialog): ComponentType<DialogProps> {
  const Dialog = lazy(async () => ({ default: (await import('./dialogs-of-verbs')).dialogsOfVerbs[verb] }));
  return function OpenedDialog(props: DialogProps) {
    return (
      <Suspense fallback={null}>
        <Dialog {...props} />
      </Suspense>
    );
  };
}

const dialogs: Partial<Record<PanelVerb, ComponentType<DialogProps>>> = Object.fromEntries(
  verbsWithDialog.map((verb) => [verb, opened(verb)]),
);
