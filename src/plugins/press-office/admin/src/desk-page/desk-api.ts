import { adminApi } from '@strapi/strapi/admin';

import type { AgendaEntry } from '../../../contracts/desk';
import type { Waiting } from '../../../contracts/waiting';
import { releaseUid } from '../publication/release-uid';

/** The content manager's own tag of all press releases: whatever saves one, or acts on one, has both loaded again. */
const releases = { type: 'Document' as const, id: `${releaseUid}_LIST` };

/** What the desk's page shows, in the store that the panel itself keeps what it has loaded in. */
const deskApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    waiting: builder.query<Waiting, undefined>({
      query: () => ({ url: '/press-office/waiting', method: 'GET' }),
      providesTags: [releases],
    }),

    /** @param from the instant from which on what came out is told */
    agenda: builder.query<AgendaEntry[], { from: string }>({
      query: (range) => ({ url: '/press-office/agenda', method: 'GET', config: { params: range } }),
      transformResponse: ({ data }: { data: AgendaEntry[] }) => data,
      providesTags: [releases],
    }),
  }),
});

export const { useWaitingQuery, useAgendaQuery } = deskApi;
