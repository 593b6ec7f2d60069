import { panelLayout } from './panel-layout';

export const organisationLayout = panelLayout({
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name', 'acronym', 'country', 'website'],
  edit: [{ name: 8, acronym: 4 }, { aliases: 12 }, { description: 12 }, { country: 4, website: 8 }, { slug: 12 }],
});
