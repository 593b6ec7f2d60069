import { adminApi } from '@strapi/strapi/admin';

import type { SamplePlan, SettingsReport, SettingsRequest } from '../../../contracts/settings';
import { releaseUid } from '../publication/release-uid';

const url = '/press-office/settings';
const settings = 'PressOfficeSettings' as const;

/** Reports on releases, and what waits, go by the settings: they are loaded again when those change. */
const releases = { type: 'Document' as const, id: `${releaseUid}_LIST` };

/** The settings' endpoints, in the store that the panel itself keeps what it has loaded in. */
const settingsApi = adminApi
  .enhanceEndpoints({
    addTagTypes: [settings, 'Document', 'Relations', 'RecentDocumentList', 'CountDocuments', 'User'],
  })
  .injectEndpoints({
    endpoints: (builder) => ({
      settings: builder.query<SettingsReport, undefined>({
        query: () => ({ url, method: 'GET' }),
        transformResponse: ({ data }: { data: SettingsReport }) => data,
        providesTags: [settings],
      }),

      saveSettings: builder.mutation<SettingsReport, SettingsRequest>({
        query: (data) => ({ url, method: 'PUT', data }),
        transformResponse: ({ data }: { data: SettingsReport }) => data,
        invalidatesTags: (_report, problem) => (problem === undefined ? [releases] : []),
        async onQueryStarted(_change, { dispatch, queryFulfilled }) {
          const answer = await queryFulfilled.catch(() => null);
          if (answer !== null) dispatch(settingsApi.util.updateQueryData('settings', undefined, () => answer.data));
        },
      }),

      samplePlan: builder.query<SamplePlan, undefined>({
        query: () => ({ url: `${url}/sample`, method: 'GET' }),
        transformResponse: ({ data }: { data: SamplePlan }) => data,
        providesTags: [settings],
        // Anybody may have changed something meanwhile: it is asked anew whenever it is shown.
        keepUnusedDataFor: 0,
      }),

      removeSample: builder.mutation<SamplePlan, { seen: string }>({
        query: (data) => ({ url: `${url}/remove-sample`, method: 'POST', data }),
        transformResponse: ({ data }: { data: SamplePlan }) => data,
        invalidatesTags: [settings, 'Document', 'Relations', 'RecentDocumentList', 'CountDocuments', 'User'],
      }),
    }),
  });

export const { useSettingsQuery, useSaveSettingsMutation, useSamplePlanQuery, useRemoveSampleMutation } = settingsApi;
