import { Alert, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { Link as RouterLink, useHref } from 'react-router-dom';

import { fileExtensions, largestFile } from '../../../../contracts/intake';
import { releaseUid } from '../../publication/release-uid';
import { type Say, useSay } from '../../translations/use-say';
import type { Failure } from './failure';

interface Props {
  failure: Failure;
  /** What was tried: whether a draft was made, nobody knows when its answer got lost. */
  tried: 'read' | 'make-draft';
  /** Null where trying the same again would not help. */
  onRetry: (() => void) | null;
  onClose(): void;
}

/** Says why it failed, what to do, and that nothing is lost. */
export function FailureAlert({ failure, tried, onRetry, onClose }: Props) {
  const say = useSay();
  const signIn = useHref('/auth/login');
  const isUnsure = tried === 'make-draft' && (failure.kind === 'offline' || failure.kind === 'broken');
  // What was accepted is named as it was found; somebody has put it on record since. Only reading it again helps, and what was
  // chosen is chosen again then.
  const hasRecordChanged = tried === 'make-draft' && failure.kind === 'refused' && failure.code === 'BAD_BODY';
  return (
    <Alert variant="danger" title="" closeLabel={say('press-office.publication.close')} onClose={onClose} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={1} data-failure={failure.kind}>
        <Typography tag="p" role="alert">
          {hasRecordChanged
            ? say('press-office.intake.failed.record-changed')
            : `${sentenceOf(failure, say)} ${say(isUnsure ? 'press-office.intake.unsure' : 'press-office.intake.kept')}`}
        </Typography>
        <Flex gap={4} wrap="wrap">
          {onRetry !== null && !hasRecordChanged && (
            <TextButton onClick={onRetry}>{say('press-office.intake.try-again')}</TextButton>
          )}
          {failure.kind === 'signed-out' && (
            <Link href={signIn} target="_blank" rel="noreferrer">
              {say('press-office.intake.sign-in')}
            </Link>
          )}
          {isUnsure && (
            <Link tag={RouterLink} to={`/content-manager/collection-types/${releaseUid}`} target="_blank">
              {say('press-office.intake.to-list')}
            </Link>
          )}
        </Flex>
      </Flex>
    </Alert>
  );
}

function sentenceOf(failure: Failure, say: Say): string {
  switch (failure.kind) {
    case 'refused':
      return failure.message;
    case 'busy':
      return failure.message ?? say('press-office.intake.failed.busy', { seconds: failure.seconds ?? 10 });
    case 'offline':
      return say('press-office.intake.failed.offline');
    case 'signed-out':
      return say('press-office.intake.failed.signed-out');
    case 'too-large':
      return say('press-office.intake.failed.too-large', { megabytes: largestFile / 1024 / 1024 });
    case 'unknown-file':
      return say('press-office.intake.failed.unknown-file', { extensions: fileExtensions.join(' ') });
    case 'several-files':
      return say('press-office.intake.failed.several-files');
    case 'broken':
      return say('press-office.intake.failed.broken');
  }
}
