import { Badge } from '@strapi/design-system';
import type { ReactNode } from 'react';

export type BadgeColour = 'alternative' | 'danger' | 'neutral' | 'secondary' | 'success' | 'warning';

/**
 * Says in a word how something stands. The words of the design system's own coloured badges are too faint on their colours to
 * be read by everybody (WCAG 1.4.3): these have the colour behind them only.
 */
export function ColourBadge({ colour, children }: { colour: BadgeColour; children: ReactNode }) {
  return (
    <Badge backgroundColor={`${colour}100`} textColor="neutral800">
      {children}
    </Badge>
  );
}
