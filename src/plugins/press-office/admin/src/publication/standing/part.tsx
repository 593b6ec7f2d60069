import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of the panel with its heading; `children` are the items of a list. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {children}
      </Flex>
    </Flex>
  );
}

export const Item = ({ children }: { children: ReactNode }) => <Box tag="li">{children}</Box>;
