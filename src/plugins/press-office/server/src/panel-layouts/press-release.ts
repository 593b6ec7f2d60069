import { panelLayout } from './panel-layout';

export const pressReleaseLayout = panelLayout({
  mainField: 'title',
  sort: 'updatedAt:DESC',
  list: ['title', 'type', 'datelineDate'],
  edit: [
    { title: 12 },
    { kicker: 6, subtitle: 6 },
    { summary: 12 },
    { datelinePlace: 6, datelineDate: 6 },
    { body: 12 },
    { cover: 6, coverAlternativeText: 6 },
    { coverCaption: 6, coverCredit: 6 },
    { gallery: 6, attachments: 6 },
    { projects: 6, figures: 6 },
    { figureMarks: 12 },
    { organisations: 6, people: 6 },
    { contacts: 6, topics: 6 },
    { type: 6, embargoUntil: 6 },
    { slug: 12 },
  ],
});
