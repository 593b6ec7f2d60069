import type { ReactNode } from 'react';

import { type LayoutOptions, nounOf } from '../content-manager/noun-of';
import { StageCell } from './stage-cell';

interface Column {
  name: string;
  label: string | { id: string; defaultMessage: string };
  attribute: { type: string };
  searchable: boolean;
  sortable: boolean;
  cellFormatter?: (row: { documentId: string }) => ReactNode;
}

interface ListView {
  displayedHeaders: Column[];
  layout: { options: LayoutOptions };
}

/** Shows in the list of press releases where each stands: next to its title, where a narrow window shows it too. */
export function addStageColumn<View extends ListView>(view: View): View {
  if (nounOf(view.layout) !== 'press-release') return view;
  const place = view.displayedHeaders.findIndex(({ name }) => name === 'title') + 1;
  return { ...view, displayedHeaders: view.displayedHeaders.toSpliced(place, 0, stageColumn) };
}

const stageColumn: Column = {
  name: 'pressStage',
  label: { id: 'press-office.list.stage', defaultMessage: 'Stage' },
  attribute: { type: 'custom' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }) => <StageCell documentId={documentId} />,
};
