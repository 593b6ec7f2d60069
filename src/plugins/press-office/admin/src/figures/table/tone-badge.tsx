import { Badge } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

export type Tone = 'success' | 'warning' | 'alternative' | 'neutral' | 'danger';

/** A badge whose letters stand out from its colour enough to be read (WCAG 2.2, 1.4.3): the design system's own do not all. */
export const ToneBadge = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <Unbroken
    backgroundColor={`${tone}100`}
    textColor={tone === 'warning' || tone === 'neutral' ? 'neutral800' : `${tone}700`}
  >
    {children}
  </Unbroken>
);

const Unbroken = styled(Badge)`
  white-space: nowrap;
`;
