import { panelLayout } from './panel-layout';

export const partnerProjectLayout = panelLayout({
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name', 'acronym', 'periodFrom', 'periodTo'],
  edit: [
    { name: 8, acronym: 4 },
    { aliases: 12 },
    { summary: 12 },
    { description: 12 },
    { periodFrom: 6, periodTo: 6 },
    { phases: 12 },
    { funders: 6, implementers: 6 },
    { countries: 6, website: 6 },
    { slug: 12 },
  ],
});
