import { Box, Button, Flex, Loader, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { useSay } from '../../translations/use-say';
import type { Progress } from './use-sending';

interface Props {
  progress: Progress;
  /** Null where it is too late, or would leave open what has been done. */
  onCancel: (() => void) | null;
}

/** How far a request has come: how much is sent, and then that it is read, for nobody knows how long. */
export function ProgressLine({ progress, onCancel }: Props) {
  const say = useSay();
  const { formatNumber } = useIntl();
  const isSending = progress.step === 'sending';
  const part = isSending ? progress.part : 1;
  return (
    <Flex gap={4} wrap="wrap" data-step={progress.step}>
      <Typography role="status">
        {say(isSending ? 'press-office.intake.sending' : 'press-office.intake.reading')}
      </Typography>
      {isSending ? (
        <Flex gap={2}>
          <ProgressBar value={part * 100} aria-label={say('press-office.intake.sending')} />
          <Typography variant="pi">{formatNumber(part, { style: 'percent' })}</Typography>
        </Flex>
      ) : (
        <Box aria-hidden>
          <Loader small />
        </Box>
      )}
      {onCancel !== null && (
        <Button variant="tertiary" onClick={onCancel}>
          {say('press-office.publication.cancel')}
        </Button>
      )}
    </Flex>
  );
}
