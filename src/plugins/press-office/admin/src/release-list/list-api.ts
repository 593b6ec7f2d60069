import { adminApi } from '@strapi/strapi/admin';

import type { ReleaseStanding } from '../../../contracts/release-list';
import type { LocaleCode } from '../../../contracts/locale';
import { releaseUid } from '../publication/release-uid';
import type { BulkVerb } from './bulk-request';

export const projectUid = 'plugin::press-office.partner-project';

/** A project, as the list is narrowed to it. */
export interface ListedProject {
  documentId: string;
  name: string;
  acronym: string | null;
}

/** The most projects that are offered, by their names. */
const mostProjects = 200;

/** What the list of press releases shows and does, in the store that the panel itself keeps what it has loaded in. */
const listApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      releaseStandings: builder.query<ReleaseStanding[], readonly string[]>({
        query: (ids) => ({
          url: '/press-office/release-standings',
          method: 'GET',
          config: { params: { ids: ids.join(',') } },
        }),
        transformResponse: ({ data }: { data: ReleaseStanding[] }) => data,
        providesTags: [{ type: 'Document', id: `${releaseUid}_LIST` }],
      }),

      // What is chosen is meant as it is now: neither taken from what was loaded before, nor loaded again meanwhile.
      chosenStandings: builder.query<ReleaseStanding[], readonly string[]>({
        query: (ids) => ({
          url: '/press-office/release-standings',
          method: 'GET',
          config: { params: { ids: ids.join(','), words: true } },
        }),
        transformResponse: ({ data }: { data: ReleaseStanding[] }) => data,
        keepUnusedDataFor: 0,
      }),

      listedProjects: builder.query<ListedProject[], { locale: LocaleCode | undefined }>({
        query: ({ locale }) => ({
          url: `/content-manager/collection-types/${projectUid}`,
          method: 'GET',
          config: { params: { locale, page: 1, pageSize: mostProjects, sort: 'name:ASC' } },
        }),
        transformResponse: ({ results }: { results: ListedProject[] }) => results,
        providesTags: [{ type: 'Document', id: `${projectUid}_LIST` }],
      }),

      // Tells nobody: of many that are done one after the other, the list is loaded again once they all are.
      performOneOfMany: builder.mutation<object, { verb: BulkVerb; documentId: string; seen: string }>({
        query: ({ verb, documentId, seen }) => ({
          url: `/press-office/press-releases/${documentId}/${verb}`,
          method: 'POST',
          data: { seen },
        }),
      }),

      tellMany: builder.mutation<null, readonly string[]>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_answer, _problem, ids) => [
          ...ids.map((id) => ({ type: 'Document' as const, id: `${releaseUid}_${id}` })),
          { type: 'Document', id: `${releaseUid}_LIST` },
          'Relations',
          'RecentDocumentList',
          'CountDocuments',
        ],
      }),
    }),
  });

export const {
  useReleaseStandingsQuery,
  useChosenStandingsQuery,
  useListedProjectsQuery,
  usePerformOneOfManyMutation,
  useTellManyMutation,
} = listApi;
