import { panelLayout } from './panel-layout';

export const figureLayout = panelLayout({
  mainField: 'label',
  sort: 'label:ASC',
  list: ['label', 'value', 'unit', 'project', 'finality'],
  edit: [
    { label: 12 },
    { qualifier: 4, value: 4, upperValue: 4 },
    { unit: 4, asOf: 4, finality: 4 },
    { unitForms: 12 },
    { periodFrom: 6, periodTo: 6 },
    { revisionReason: 12 },
    { project: 6, source: 6 },
    { geo: 4, series: 4, breakdown: 4 },
    { isTotal: 6, isOverlapping: 6 },
    { key: 12 },
  ],
});
