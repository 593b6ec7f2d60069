import { Box, Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import type { LoadingError } from '../dialogs/loading-failure';
import { problemOf } from '../publication/problem';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';

/** A widget has room for a few. */
const mostShown = 6;

interface Props<Item> {
  /** Undefined until it has come. */
  items: readonly Item[] | undefined;
  error: LoadingError | undefined;
  /** What is said where there is nothing. */
  none: string;
  children: (item: Item) => ReactNode;
}

/** What a widget shows: the first few of a list, or why there is none. */
export function WidgetList<Item>({ items, error, none, children }: Props<Item>) {
  const say = useSay();
  const direction = usePanelDirection();
  const shown = () => {
    if (items === undefined && error !== undefined) return <Widget.Error>{problemOf(error).message}</Widget.Error>;
    if (items === undefined) return <Widget.Loading>{say('press-office.publication.loading')}</Widget.Loading>;
    if (items.length === 0) return <Widget.NoData>{none}</Widget.NoData>;
    return (
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4} paddingInlineEnd={2}>
        {items.slice(0, mostShown).map(children)}
      </Flex>
    );
  };
  return (
    <Box dir={direction} height="100%">
      {shown()}
    </Box>
  );
}
