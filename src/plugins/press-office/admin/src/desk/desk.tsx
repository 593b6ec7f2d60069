import { Page } from '@strapi/strapi/admin';
import { type ComponentType, lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';

import { addressOf, type PagePath, pages } from './pages';
import { useMay } from './use-may';

/** What each page shows: loaded when it is opened. */
const components: Record<PagePath, ComponentType> = {
  '': lazy(() => import('../desk-page/desk-page').then(({ DeskPage }) => ({ default: DeskPage }))),
  figures: lazy(() => import('../figures/figures-page').then(({ FiguresPage }) => ({ default: FiguresPage }))),
  intake: lazy(() => import('../intake/intake-page').then(({ IntakePage }) => ({ default: IntakePage }))),
};

/** All pages of the desk, each at its own address. The menu leads to the first that whoever is signed in may open. */
export function Desk() {
  const may = useMay();
  const first = pages.find(({ permissions }) => may(permissions))?.path ?? '';
  return (
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        {pages.map(({ path, permissions }) => {
          const Component = components[path];
          return (
            <Route
              key={path}
              path={path === '' ? '/' : `${path}/*`}
              element={
                path === '' && first !== '' ? (
                  <Navigate to={addressOf(first)} replace />
                ) : (
                  <Page.Protect permissions={permissions}>
                    <Component />
                  </Page.Protect>
                )
              }
            />
          );
        })}
        <Route path="*" element={<Navigate to={addressOf('')} replace />} />
      </Routes>
    </Suspense>
  );
}
