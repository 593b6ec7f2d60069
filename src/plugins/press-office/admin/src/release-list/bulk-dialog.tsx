import { Box, Button, Flex, Modal, ProgressBar, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';

import { ReleaseLink } from '../desk-page/release-link';
import { problemOf } from '../publication/problem';
import { verbNames } from '../publication/words';
import { type MessageId, useSay } from '../translations/use-say';
import { directionOf } from '../writing-direction/direction-of';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import type { BulkRequest, BulkVerb, ChosenRelease } from './bulk-request';
import { doEach, type Outcome } from './do-each';
import { usePerformOneOfManyMutation, useTellManyMutation } from './list-api';

interface Props {
  request: BulkRequest;
  onClose(): void;
}

/** Asks whether something shall be done with several releases, does it with one after the other, and tells how it ended. */
export function BulkDialog({ request, onClose }: Props) {
  const say = useSay();
  const direction = usePanelDirection();
  const { verb, releases, onDone } = request;
  const { step, outcomes, start, stop } = useBulk(request);
  const close = () => {
    if (step === 'asked') return onClose();
    if (step === 'working') return stop();
    onDone();
    return onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal.Content dir={direction}>
        <Modal.Header closeLabel={say('press-office.publication.close')}>
          <Modal.Title>{say(verbNames[verb])}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {/* The scroll area of a body has a direction of its own. */}
          <Flex direction="column" alignItems="stretch" gap={4} dir={direction}>
            {step === 'asked' && (
              <>
                <Typography tag="p">{say(questions[verb], { count: releases.length })}</Typography>
                <TitleList releases={releases} />
              </>
            )}
            {step === 'working' && <Progress done={outcomes.length} all={releases.length} />}
            {step === 'ended' && <Report outcomes={outcomes} all={releases.length} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          {step === 'asked' && (
            <>
              <Button variant="tertiary" onClick={close}>
                {say('press-office.publication.cancel')}
              </Button>
              <Button onClick={start}>{say(verbNames[verb])}</Button>
            </>
          )}
          {step === 'working' && (
            <Button variant="tertiary" onClick={stop}>
              {say('press-office.list.bulk.stop')}
            </Button>
          )}
          {step === 'ended' && <Button onClick={close}>{say('press-office.publication.close')}</Button>}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Does it, and has the list loaded again when it has ended, or when whoever began it has gone. */
function useBulk({ verb, releases }: BulkRequest) {
  const [step, setStep] = useState<'asked' | 'working' | 'ended'>('asked');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [perform] = usePerformOneOfManyMutation();
  const [tell] = useTellManyMutation();
  const isStopped = useRef(false);
  useEffect(() => {
    isStopped.current = false;
    return () => void (isStopped.current = true);
  }, []);

  const act = async (documentId: string) => {
    const answer = await perform({ verb, documentId });
    return 'error' in answer ? problemOf(answer.error) : null;
  };
  const start = async () => {
    setStep('working');
    const done = await doEach({ releases, act, isStopped: () => isStopped.current, onProgress: setOutcomes });
    setStep('ended');
    await tell(done.map(({ release }) => release.documentId));
  };
  return { step, outcomes, start, stop: () => void (isStopped.current = true) };
}

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

/** What was refused and why, first; then what was done. */
function Report({ outcomes, all }: { outcomes: readonly Outcome[]; all: number }) {
  const say = useSay();
  const refused = outcomes.filter(({ problem }) => problem !== null);
  const done = outcomes.filter(({ problem }) => problem === null);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-bulk-report>
      <Typography tag="p" role="status" fontWeight="semiBold">
        {say('press-office.list.bulk.ended', { done: done.length, refused: refused.length })}
      </Typography>
      {refused.length > 0 && (
        <Part title={say('press-office.list.bulk.refused')}>
          {refused.map(({ release, problem }) => (
            <Box tag="li" key={release.documentId} data-outcome="refused">
              <ReleaseTitle release={release} isLink />
              <Typography tag="p" variant="pi" textColor="danger700">
                {problem?.message}
              </Typography>
            </Box>
          ))}
        </Part>
      )}
      {done.length > 0 && (
        <Part title={say('press-office.list.bulk.done')}>
          {done.map(({ release }) => (
            <Box tag="li" key={release.documentId} data-outcome="done">
              <ReleaseTitle release={release} />
            </Box>
          ))}
        </Part>
      )}
      {outcomes.length < all && (
        <Typography tag="p" textColor="neutral600">
          {say('press-office.list.bulk.left', { count: all - outcomes.length })}
        </Typography>
      )}
    </Flex>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {children}
      </Flex>
    </Flex>
  );
}

const TitleList = ({ releases }: { releases: readonly ChosenRelease[] }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
    {releases.map((release) => (
      <li key={release.documentId}>
        <ReleaseTitle release={release} />
      </li>
    ))}
  </Flex>
);

/** A release by its title; as a link where there is something to mend. */
function ReleaseTitle({ release, isLink = false }: { release: ChosenRelease; isLink?: boolean }) {
  const say = useSay();
  const { documentId, title, locale } = release;
  if (isLink) return <ReleaseLink documentId={documentId} titles={{ [locale]: title }} locale={locale} />;
  return (
    <Typography>
      {title === null ? (
        say('press-office.desk.untitled')
      ) : (
        <bdi lang={locale} dir={directionOf(locale)}>
          {title}
        </bdi>
      )}
    </Typography>
  );
}

const questions: Record<BulkVerb, MessageId> = {
  submit: 'press-office.list.bulk.ask-submit',
  approve: 'press-office.list.bulk.ask-approve',
};
