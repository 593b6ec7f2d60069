import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

import { type LayoutOptions, nounOf } from './noun-of';

interface Column {
  name: string;
  attribute: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

interface ListView {
  displayedHeaders: Column[];
  layout: { options: LayoutOptions };
}

/** Says the values of enumerations in our lists as the forms say them; the content manager would print them raw. */
export function sayListedValues<View extends ListView>(view: View): View {
  if (nounOf(view.layout) === undefined) return view;
  const displayedHeaders = view.displayedHeaders.map((column) =>
    column.attribute.type === 'enumeration'
      ? { ...column, cellFormatter: (row: Record<string, unknown>) => <Value of={row[column.name]} /> }
      : column,
  );
  return { ...view, displayedHeaders };
}

const Value = ({ of }: { of: unknown }) => (
  <Typography textColor="neutral800">{typeof of === 'string' ? <FormattedMessage id={of} /> : '-'}</Typography>
);
