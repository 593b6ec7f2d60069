import type { DocumentHead, FigureDocument } from '../../../contracts/documents';
import type { Circumstances, LinkedDocuments } from './composition';
import type { FigureDraft } from './drafts';
import { composeFigure } from './figure';

const head: DocumentHead = {
  documentId: 'f1',
  locale: 'fr',
  dir: 'ltr',
  slug: 'trainees',
  edition: 1,
  state: 'live',
  releasedAt: '2024-05-08T15:00:00.000Z',
  updatedAt: '2024-05-08T15:00:00.000Z',
};

const draft: FigureDraft = {
  documentId: 'f1',
  locale: 'fr',
  slug: null,
  key: 'trainees',
  label: 'Stagiaires',
  upperValue: null,
  isTotal: null,
  isOverlapping: null,
  value: '50',
  unit: 'jeunes',
  unitForms: null,
  qualifier: 'approximately',
  asOf: null,
  periodFrom: '2008',
  periodTo: null,
  geo: 'MA',
  series: null,
  breakdown: null,
  source: null,
  finality: 'final',
  revisionReason: null,
};

const compose = (changes: Partial<FigureDraft>, published: DocumentHead[] = []) => {
  const circumstances: Circumstances = {
    head,
    linked: { project: [{ documentId: 'p1', slug: 'thamm' }] } as LinkedDocuments,
    corrections: [],
    published,
    numberFormat: 'fr',
  };
  return composeFigure({ ...draft, ...changes }, circumstances);
};

test('a figure is ready to print, with its exact value beside', () => {
  expect(compose({}).document).toMatchObject({
    value: '50',
    display: 'près de 50\u00a0jeunes',
    period: { from: '2008', to: null },
    project: 'thamm',
    revision: 1,
    status: 'final',
  });
});

test('a figure without dates has no period', () => {
  expect(compose({ periodFrom: null }).document.period).toBeNull();
});

test('a new value is a new revision, counted from what is public in any language', () => {
  const arabic: FigureDocument = { ...compose({}).document, locale: 'ar', revision: 2 };
  expect(compose({}, [arabic]).document.revision).toBe(2);
  expect(compose({ value: '60' }, [arabic]).document.revision).toBe(3);
});

test('lists find it by key, project, series and place', () => {
  expect(compose({ series: 'yearly' }).facets).toEqual([
    { name: 'key', value: 'trainees' },
    { name: 'project', value: 'p1' },
    { name: 'series', value: 'yearly' },
    { name: 'geo', value: 'MA' },
  ]);
});
