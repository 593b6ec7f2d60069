import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { Bell, Calendar, ClockCounterClockwise } from '@strapi/icons';

import { addressOf, readAudit, readReleases } from '../desk/pages';

const link = {
  label: { id: 'press-office.widget.open', defaultMessage: 'Open the press office' },
  href: addressOf(''),
};

const widgets: WidgetArgs[] = [
  {
    pluginId: 'press-office',
    id: 'waiting',
    icon: Bell,
    title: { id: 'press-office.desk.waiting', defaultMessage: 'Waiting for you' },
    link,
    permissions: readReleases,
    component: () => import('./waiting-widget').then(({ WaitingWidget }) => WaitingWidget),
  },
  {
    pluginId: 'press-office',
    id: 'agenda',
    icon: Calendar,
    title: { id: 'press-office.widget.agenda', defaultMessage: 'Agenda of the next seven days' },
    link,
    permissions: readReleases,
    component: () => import('./agenda-widget').then(({ AgendaWidget }) => AgendaWidget),
  },
  {
    pluginId: 'press-office',
    id: 'acts',
    icon: ClockCounterClockwise,
    title: { id: 'press-office.acts', defaultMessage: 'Recent acts' },
    link,
    permissions: readAudit,
    component: () => import('./acts-widget').then(({ ActsWidget }) => ActsWidget),
  },
];

/** Puts what the desk's first page shows, in brief, before everything else on the panel's home page. */
export function addWidgets(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((others) => [...widgets, ...others]);
}
