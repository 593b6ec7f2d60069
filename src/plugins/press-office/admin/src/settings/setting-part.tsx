import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What it means, in a sentence or two. */
  help: string;
  children: ReactNode;
}

/** A part of the settings: its heading, what it means, and what can be set. */
export function SettingPart({ title, help, children }: Props) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Typography tag="p" textColor="neutral600" paddingTop={2} style={{ maxInlineSize: '72ch' }}>
        {help}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={5} paddingTop={5}>
        {children}
      </Flex>
    </Box>
  );
}
