import { Badge } from '@strapi/design-system';
import type { ReactNode } from 'react';

export type BadgeColour = 'alternative' | 'danger' | 'neutral' | 'primary' | 'secondary' | 'success' | 'warning';

interface Props {
  colour: BadgeColour;
  children: ReactNode;
  /** In a table, whose columns would break it otherwise. */
  isUnbroken?: boolean;
  /** The stage that it says, for whoever looks for it in the page. */
  'data-stage'?: string;
}

/**
 * Says in a word how something stands. The words of the design system's own coloured badges are too faint on their colours to
 * be read by everybody (WCAG 1.4.3): these have the colour behind them only.
 */
export function ColourBadge({ colour, children, isUnbroken = false, ...rest }: Props) {
  return (
    <Badge
      backgroundColor={`${colour}200`}
      textColor="neutral800"
      style={isUnbroken ? { whiteSpace: 'nowrap' } : undefined}
      {...rest}
    >
      {children}
    </Badge>
  );
}
