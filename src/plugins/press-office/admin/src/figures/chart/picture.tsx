import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PictureProps {
  caption: string;
  foot?: string | null;
  children: ReactNode;
}

/** A picture with what it is of, and what is said beneath it. */
export const Picture = ({ caption, foot = null, children }: PictureProps) => (
  <Box tag="figure" margin={0}>
    <Box tag="figcaption" paddingBottom={3}>
      <Typography variant="pi" fontWeight="bold">
        {caption}
      </Typography>
    </Box>
    {children}
    {foot !== null && (
      <Typography tag="p" fontWeight="semiBold" paddingTop={2}>
        <bdi>{foot}</bdi>
      </Typography>
    )}
  </Box>
);
