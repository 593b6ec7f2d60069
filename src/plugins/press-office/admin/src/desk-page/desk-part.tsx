import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { useSay } from '../translations/use-say';
import type { LoadingError } from '../dialogs/loading-failure';
import { PartFrame } from './part-frame';

interface Props<Item> {
  title: string;
  /** What can be done with the part as a whole, beside its heading. */
  action?: ReactNode;
  /** What is said where there is nothing. */
  none: string;
  /** Undefined until it has come. */
  items: readonly Item[] | undefined;
  error: LoadingError | undefined;
  /** Loads it again. */
  onRetry(): unknown;
  children: (item: Item) => ReactNode;
  /** What stands above the list. */
  head?: ReactNode;
  /** What stands under the list. */
  foot?: ReactNode;
}

/** A part of the desk's page that is a list, or says why there is none. */
export function DeskPart<Item>({ title, action, none, items, error, onRetry, children, head, foot }: Props<Item>) {
  const say = useSay();
  return (
    <PartFrame title={title} action={action} error={error} onRetry={onRetry}>
      {error === undefined && items === undefined && <Loader small>{say('press-office.publication.loading')}</Loader>}
      {head}
      {items?.length === 0 && (
        <Typography tag="p" textColor="neutral600">
          {none}
        </Typography>
      )}
      {items !== undefined && items.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {items.map(children)}
        </Flex>
      )}
      {/* A button keeps its own width. */}
      {foot && <Box>{foot}</Box>}
    </PartFrame>
  );
}
