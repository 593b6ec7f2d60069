import { panelLayout } from './panel-layout';

export const personLayout = panelLayout({
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name', 'role', 'organisation'],
  edit: [{ name: 6, role: 6 }, { aliases: 12 }, { organisation: 6, slug: 6 }],
});
