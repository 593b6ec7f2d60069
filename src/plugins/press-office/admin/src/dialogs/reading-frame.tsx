import { Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { useReturnedFocus } from './use-returned-focus';

interface Props {
  title: string;
  children: ReactNode;
  onClose(): void;
}

/** A dialog that only shows something. */
export function ReadingFrame({ title, children, onClose }: Props) {
  const say = useSay();
  const direction = usePanelDirection();
  const returnFocus = useReturnedFocus();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content dir={direction} aria-describedby={undefined} onCloseAutoFocus={returnFocus}>
        <Modal.Header closeLabel={say('press-office.publication.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {/* The scroll area of a body has a direction of its own. */}
          <Flex direction="column" alignItems="stretch" gap={4} dir={direction}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('press-office.publication.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
