import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import { problemOf } from '../publication/problem';
import { useSay } from '../translations/use-say';

/** What the panel's client says of what it could not load. */
export interface LoadingError {
  message?: string;
  details?: unknown;
}

interface Props {
  error: LoadingError;
  /** Loads it again. */
  onRetry(): unknown;
}

/**
 * Why something could not be loaded, in the server's own words, and the way to try again. The design system's alert always
 * has a cross: there would be nothing that it could close.
 */
export function LoadingFailure({ error, onRetry }: Props) {
  const say = useSay();
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={4} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="p" role="alert" textColor="neutral800">
          {problemOf(error).message}
        </Typography>
        <TextButton onClick={() => void onRetry()}>{say('press-office.intake.try-again')}</TextButton>
      </Flex>
    </Box>
  );
}
