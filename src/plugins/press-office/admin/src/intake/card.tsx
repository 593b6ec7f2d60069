import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** Beside the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of the page with its heading. */
export const Card = ({ title, action, children }: Props) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
    <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={4}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      {action}
    </Flex>
    {children}
  </Box>
);
