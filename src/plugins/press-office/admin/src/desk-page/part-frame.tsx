import { Alert, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { problemOf } from '../publication/problem';
import { useSay } from '../translations/use-say';

/** What the panel's client says of what it could not load. */
export interface LoadingError {
  message?: string;
  details?: unknown;
}

interface Props {
  title: string;
  action?: ReactNode;
  /** Why it could not be loaded, or not again: what came before stays there. */
  error: LoadingError | undefined;
  children: ReactNode;
}

/** What every part of the desk's page stands in: its heading, what can be done with it, and why it could not be loaded. */
export function PartFrame({ title, action, error, children }: Props) {
  const say = useSay();
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          {action}
        </Flex>
        {error !== undefined && (
          <Alert variant="danger" closeLabel={say('press-office.publication.close')} title="" width="100%">
            {problemOf(error).message}
          </Alert>
        )}
        {children}
      </Flex>
    </Box>
  );
}
