import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { ImportPage } from './import/import-page';
import { FiguresList } from './listing/figures-list';
import { FigurePage } from './one/figure-page';
import { writeFigures } from './permissions';

/** The figures of the desk: all of them, one with its history, and the way in from a spreadsheet. */
export function FiguresPage() {
  return (
    <Routes>
      <Route index element={<FiguresList />} />
      <Route
        path="import/csv"
        element={
          <Page.Protect permissions={writeFigures}>
            <ImportPage />
          </Page.Protect>
        }
      />
      <Route path=":key" element={<FigurePage />} />
    </Routes>
  );
}
