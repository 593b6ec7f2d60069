import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { useReturnedFocus } from './use-returned-focus';

interface Props {
  title: string;
  /** What its button says. */
  confirm: string;
  /** Whether everything is said that must be. */
  isReady: boolean;
  isBusy: boolean;
  isDangerous?: boolean;
  /** Why it was refused, in the server's words. */
  problem: string | null;
  children: ReactNode;
  onConfirm(): void;
  onClose(): void;
}

/** A dialog that asks for something and does it. */
export function DialogFrame({
  title,
  confirm,
  isReady,
  isBusy,
  isDangerous = false,
  problem,
  children,
  onConfirm,
  onClose,
}: Props) {
  const say = useSay();
  const direction = usePanelDirection();
  const returnFocus = useReturnedFocus();
  const problemId = useId();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        dir={direction}
        aria-describedby={problem === null ? undefined : problemId}
        onCloseAutoFocus={returnFocus}
      >
        <Modal.Header closeLabel={say('press-office.publication.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {/* The scroll area of a body has a direction of its own. */}
          <Flex direction="column" alignItems="stretch" gap={4} dir={direction}>
            {children}
            {problem !== null && (
              <Typography id={problemId} role="alert" tag="p" textColor="danger600">
                {problem}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('press-office.publication.cancel')}
          </Button>
          <Button variant={isDangerous ? 'danger' : 'default'} disabled={!isReady} loading={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
