import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { LoadingFailure, type LoadingError } from '../dialogs/loading-failure';

interface Props {
  title: string;
  action?: ReactNode;
  /** Why it could not be loaded, or not again: what came before stays there. */
  error: LoadingError | undefined;
  /** Loads it again. */
  onRetry(): unknown;
  children: ReactNode;
}

/** What every part of the desk's page stands in: its heading, what can be done with it, and why it could not be loaded. */
export function PartFrame({ title, action, error, onRetry, children }: Props) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          {action}
        </Flex>
        {error !== undefined && <LoadingFailure error={error} onRetry={onRetry} />}
        {children}
      </Flex>
    </Box>
  );
}
