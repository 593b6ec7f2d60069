import { panelLayout } from './panel-layout';

export const mediaContactLayout = panelLayout({
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name', 'role', 'email', 'phone'],
  edit: [{ name: 6, role: 6 }, { email: 6, phone: 6 }, { organisation: 6 }],
});
