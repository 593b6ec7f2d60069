import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { DeskTabs } from './desk-tabs';

interface Props {
  title: string;
  subtitle?: string;
  /** What can be done on the page as a whole: a button. */
  action?: ReactNode;
  children: ReactNode;
}

/** What every page of the desk stands in: its title, the way to the other pages, the direction of the panel's language. */
export function DeskFrame({ title, subtitle, action, children }: Props) {
  const direction = usePanelDirection();
  return (
    <Page.Main dir={direction}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={action} />
      <Layouts.Content>
        <Box paddingBottom={6}>
          <DeskTabs />
        </Box>
        {children}
      </Layouts.Content>
    </Page.Main>
  );
}
