import type { FigureDocument } from '../../../contracts/documents';
import { pinFigure } from './pin';

const figure: FigureDocument = {
  documentId: 'f1',
  locale: 'en',
  dir: 'ltr',
  slug: 'trainees',
  edition: 4,
  state: 'live',
  releasedAt: '2024-05-08T15:00:00.000Z',
  updatedAt: '2024-06-01T09:00:00.000Z',
  key: 'trainees',
  label: 'Trainees',
  value: '66729',
  upper: null,
  unit: 'trainees',
  qualifier: 'exactly',
  display: '66,729 trainees',
  asOf: '2024-05-01',
  period: { from: '2008', to: null },
  geo: 'MA',
  project: 'entrepreneurship',
  revision: 2,
  series: 'yearly',
  breakdown: null,
  total: false,
  overlapping: false,
  source: 'Registry',
  status: 'final',
};

test('a release keeps what it says of a figure, and nothing of where the figure itself stands', () => {
  expect(pinFigure(figure)).toEqual({
    documentId: 'f1',
    key: 'trainees',
    label: 'Trainees',
    value: '66729',
    upper: null,
    unit: 'trainees',
    qualifier: 'exactly',
    display: '66,729 trainees',
    asOf: '2024-05-01',
    period: { from: '2008', to: null },
    geo: 'MA',
    project: 'entrepreneurship',
    revision: 2,
    revised: null,
  });
});
