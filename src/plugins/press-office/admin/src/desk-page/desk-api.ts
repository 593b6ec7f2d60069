import { adminApi } from '@strapi/strapi/admin';

import type { AuditPage } from '../../../contracts/audit';
import type { Agenda } from '../../../contracts/desk';
import type { Waiting } from '../../../contracts/waiting';
import { usePollingInterval } from '../desk/use-polling-interval';
import { releaseUid } from '../publication/release-uid';

/** The content manager's own tag of all press releases: whatever saves one, or acts on one, has all of it loaded again. */
const releases = { type: 'Document' as const, id: `${releaseUid}_LIST` };

/** What the desk's page shows, in the store that the panel itself keeps what it has loaded in. */
const deskApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    waiting: builder.query<Waiting, undefined>({
      query: () => ({ url: '/press-office/waiting', method: 'GET' }),
      providesTags: [releases],
    }),

    /** @param range the instants between which things come out; without an end, all that is to come */
    agenda: builder.query<Agenda, { from: string; to?: string }>({
      query: (range) => ({ url: '/press-office/agenda', method: 'GET', config: { params: range } }),
      providesTags: [releases],
    }),

    /** @param most how many acts, the newest first: 100 at most */
    recentActs: builder.query<AuditPage, { most: number }>({
      query: ({ most }) => ({
        url: '/press-office/audit',
        method: 'GET',
        config: { params: { pagination: { pageSize: most } } },
      }),
      providesTags: [releases],
    }),
  }),
});

export const { useWaitingQuery, useAgendaQuery, useRecentActsQuery } = deskApi;

/** How often to look again, in milliseconds: others hand things on meanwhile. */
const whileSeen = 30_000;

/** How what the desk's page shows is looked at: anew when it is opened, and again and again while somebody can see it. */
export const useLooking = () => ({ refetchOnMountOrArgChange: true, pollingInterval: usePollingInterval(whileSeen) });
