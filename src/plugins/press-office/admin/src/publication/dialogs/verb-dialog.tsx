import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
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
  const direction = usePanelDirection();
  const problemId = useId();
  const { act, isBusy, problem: said } = useVerb(verb, documentId);
  const problem = said !== null && said.choices.length > 0 && onChoices !== undefined ? null : said;
  const doIt = async () => {
    const refused = await act(body ?? {});
    if (refused === null) onClose();
    else if (refused.choices.length > 0) onChoices?.(refused);
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content dir={direction} aria-describedby={problem === null ? undefined : problemId}>
        <Modal.Header closeLabel={say('press-office.publication.close')}>
          <Modal.Title>{say(verbNames[verb])}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {/* The scroll area of a body has a direction of its own. */}
          <Flex direction="column" alignItems="stretch" gap={4} dir={direction}>
            {children}
            {problem !== null && (
              <Typography id={problemId} role="alert" tag="p" textColor="danger600">
                {problem.message}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('press-office.publication.cancel')}
          </Button>
          <Button variant={isDangerous ? 'danger' : 'default'} disabled={body === null} loading={isBusy} onClick={doIt}>
            {say(verbNames[verb])}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
