import { adminApi } from '@strapi/strapi/admin';

import type { LocaleCode } from '../../../contracts/locale';
import { releaseUid } from '../publication/release-uid';
import { kindUids } from './kind-uids';

/** Lists of the content manager that a draft, and what was accepted with it, have to show up in. */
const lists = [releaseUid, ...Object.values(kindUids)].map((uid) => ({
  type: 'Document' as const,
  id: `${uid}_LIST`,
}));

/** What the page asks the panel's own store for. */
const intakeApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      contentLocales: builder.query<LocaleCode[], undefined>({
        query: () => ({ url: '/i18n/locales', method: 'GET' }),
        transformResponse: (locales: { code: LocaleCode }[]) => locales.map(({ code }) => code),
      }),

      // The draft itself is sent where its way can be watched: here only its lists are loaded again.
      forgetLists: builder.mutation<null, undefined>({
        queryFn: () => ({ data: null }),
        invalidatesTags: [...lists, 'Relations', 'RecentDocumentList', 'CountDocuments'],
      }),
    }),
  });

export const { useContentLocalesQuery, useForgetListsMutation } = intakeApi;
