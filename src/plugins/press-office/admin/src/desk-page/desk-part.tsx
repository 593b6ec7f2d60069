import { Alert, Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { problemOf } from '../publication/problem';
import { useSay } from '../translations/use-say';

interface Props<Item> {
  title: string;
  /** What is said where there is nothing. */
  none: string;
  /** Undefined until it has come. */
  items: readonly Item[] | undefined;
  /** Why it could not be loaded, or not again: what came before stays there. */
  error: { message?: string; details?: unknown } | undefined;
  children: (item: Item) => ReactNode;
  /** What is said under the list. */
  foot?: string | null;
}

/** A part of the desk's page: its heading, and a list, or why there is none. */
export function DeskPart<Item>({ title, none, items, error, children, foot = null }: Props<Item>) {
  const say = useSay();
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      {error !== undefined && (
        <Box paddingTop={4}>
          <Alert variant="danger" closeLabel={say('press-office.publication.close')} title="" width="100%">
            {problemOf(error).message}
          </Alert>
        </Box>
      )}
      {error === undefined && items === undefined && <Loader small>{say('press-office.publication.loading')}</Loader>}
      {items?.length === 0 && (
        <Typography tag="p" textColor="neutral600" paddingTop={4}>
          {none}
        </Typography>
      )}
      {items !== undefined && items.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4} paddingTop={4}>
          {items.map(children)}
        </Flex>
      )}
      {foot !== null && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={4}>
          {foot}
        </Typography>
      )}
    </Box>
  );
}
