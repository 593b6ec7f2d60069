import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of the page with its heading. */
export const Section = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
    <Box paddingBottom={4}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
    </Box>
    {children}
  </Box>
);
