import type { ReactNode } from 'react';

import { DialogFrame } from '../../dialogs/dialog-frame';
import { useSay } from '../../translations/use-say';
import type { Problem } from '../problem';
import { useVerb } from '../use-verb';
import { type PanelVerb, verbNames } from '../words';

interface Props {
  verb: PanelVerb;
  documentId: string;
  /** What the request says; null while something is missing that it must say. */
  body: object | null;
  isDangerous?: boolean;
  children: ReactNode;
  onClose(): void;
  /** Told of a time that is skipped or comes twice, which the dialog itself then offers the choices for. */
  onChoices?: (problem: Problem) => void;
}

/** The frame of a verb's dialog: it does the verb, closes once that is done, and otherwise says why not. */
export function VerbDialog({ verb, documentId, body, isDangerous = false, children, onClose, onChoices }: Props) {
  const say = useSay();
  const { act, isBusy, problem } = useVerb(verb, documentId);
  const isOfferedChoices = problem !== null && problem.choices.length > 0 && onChoices !== undefined;
  const doIt = async () => {
    const refused = await act(body ?? {});
    if (refused === null) onClose();
    else if (refused.choices.length > 0) onChoices?.(refused);
  };

  return (
    <DialogFrame
      title={say(verbNames[verb])}
      confirm={say(verbNames[verb])}
      isReady={body !== null}
      isBusy={isBusy}
      isDangerous={isDangerous}
      problem={problem === null || isOfferedChoices ? null : problem.message}
      onConfirm={doIt}
      onClose={onClose}
    >
      {children}
    </DialogFrame>
  );
}
