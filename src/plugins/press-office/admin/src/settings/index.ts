import type { StrapiApp } from '@strapi/strapi/admin';

import { mayChangeSettings } from './permission';

/** Puts the settings of the press office into Strapi's own settings, under a heading of theirs. */
export function addSettings(app: Pick<StrapiApp, 'addSettingsLink'>): void {
  app.addSettingsLink(
    { id: 'press-office', intlLabel: { id: 'press-office.desk.menu', defaultMessage: 'Press office' } },
    {
      id: 'press-office.settings',
      to: 'press-office',
      intlLabel: { id: 'press-office.settings.title', defaultMessage: 'Institution and rules' },
      permissions: mayChangeSettings,
      Component: () => import('./settings-page').then(({ SettingsPage }) => ({ default: SettingsPage })),
    },
  );
}
