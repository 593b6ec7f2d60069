import { Button, Flex, Modal, ProgressBar, Typography } from '@strapi/design-system';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { LoadingFailure } from '../dialogs/loading-failure';
import { useReturnedFocus } from '../dialogs/use-returned-focus';
import { problemOf } from '../publication/problem';
import { verbNames } from '../publication/words';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { BulkQuestion } from './bulk-question';
import { BulkReport } from './bulk-report';
import type { BulkRequest } from './bulk-request';
import { doEach, type Outcome } from './do-each';
import { useChosenStandingsQuery, usePerformOneOfManyMutation, useTellManyMutation } from './list-api';
import { releasesByStage } from './releases-by-stage';

interface Props {
  request: BulkRequest;
  onClose(): void;
}

/** Asks whether something shall be done with several releases, does it with one after the other, and tells how it ended. */
export function BulkDialog({ request, onClose }: Props) {
  const say = useSay();
  const direction = usePanelDirection();
  const returnFocus = useReturnedFocus();
  const { verb, onDone } = request;
  const { chosen, byStage, step, outcomes, start, stop } = useBulk(request);
  const ready = byStage?.ready ?? [];
  const close = () => {
    if (step === 'asked') return onClose();
    if (step === 'working') return stop();
    onDone();
    return onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal.Content dir={direction} aria-describedby={undefined} onCloseAutoFocus={returnFocus}>
        <Modal.Header closeLabel={say('press-office.publication.close')}>
          <Modal.Title>{say(verbNames[verb])}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {/* The scroll area of a body has a direction of its own. */}
          <Flex direction="column" alignItems="stretch" gap={4} dir={direction}>
            {step === 'asked' && (
              <>
                {chosen.error === undefined && <BulkQuestion verb={verb} chosen={byStage} />}
                {chosen.error !== undefined && <LoadingFailure error={chosen.error} onRetry={chosen.refetch} />}
              </>
            )}
            {step === 'working' && <Progress done={outcomes.length} all={ready.length} />}
            {step === 'ended' && <BulkReport outcomes={outcomes} all={ready.length} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          {step === 'asked' && (
            <>
              <Button variant="tertiary" onClick={close}>
                {say('press-office.publication.cancel')}
              </Button>
              <Button disabled={ready.length === 0} loading={chosen.isFetching} onClick={start}>
                {say(verbNames[verb])}
              </Button>
            </>
          )}
          {step === 'working' && (
            <AtEnd>
              <Button variant="tertiary" onClick={stop}>
                {say('press-office.list.bulk.stop')}
              </Button>
            </AtEnd>
          )}
          {step === 'ended' && (
            <AtEnd>
              <Button onClick={close}>{say('press-office.publication.close')}</Button>
            </AtEnd>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Does it, and has the list loaded again when it has ended, or when whoever began it has gone. */
function useBulk({ verb, releases }: BulkRequest) {
  const [step, setStep] = useState<'asked' | 'working' | 'ended'>('asked');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  // The words as they are when it is asked: whatever is edited afterwards was not meant.
  const chosen = useChosenStandingsQuery(releases.map(({ documentId }) => documentId));
  const byStage = chosen.data === undefined ? null : releasesByStage(verb, releases, chosen.data);
  const [perform] = usePerformOneOfManyMutation();
  const [tell] = useTellManyMutation();
  const isStopped = useRef(false);
  useEffect(() => {
    isStopped.current = false;
    return () => void (isStopped.current = true);
  }, []);

  const act = async (documentId: string) => {
    const seen = chosen.data?.find((one) => one.documentId === documentId)?.words ?? '';
    const answer = await perform({ verb, documentId, seen });
    return 'error' in answer ? problemOf(answer.error) : null;
  };
  const start = async () => {
    setStep('working');
    const done = await doEach({
      releases: byStage?.ready ?? [],
      act,
      isStopped: () => isStopped.current,
      onProgress: setOutcomes,
    });
    setStep('ended');
    await tell(done.map(({ release }) => release.documentId));
  };
  return { chosen, byStage, step, outcomes, start, stop: () => void (isStopped.current = true) };
}

/** Where the button stands that ends a dialog. */
const AtEnd = ({ children }: { children: ReactNode }) => (
  <Flex flex="1" justifyContent="flex-end">
    {children}
  </Flex>
);

function Progress({ done, all }: { done: number; all: number }) {
  const say = useSay();
  const told = say('press-office.list.bulk.progress', { done, all });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p" role="status">
        {told}
      </Typography>
      <ProgressBar value={(done / all) * 100} aria-label={told} />
    </Flex>
  );
}
