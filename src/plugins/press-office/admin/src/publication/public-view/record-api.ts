import { adminApi } from '@strapi/strapi/admin';

import type { LocaleCode } from '../../../../contracts/locale';
import type { EditionOnRecord, ReleasePreview } from '../../../../contracts/preview';
import { tagOf } from '../release-api';

interface Draft {
  documentId: string;
  locale: LocaleCode;
}

/** What is read of a release before and after publication: loaded when somebody wants to see it. */
const recordApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    releasePreview: builder.query<ReleasePreview, Draft>({
      query: ({ documentId, locale }) => ({
        url: `/press-office/press-releases/${documentId}/preview`,
        method: 'GET',
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: { data: ReleasePreview }) => data,
      providesTags: (_preview, _problem, { documentId }) => [tagOf(documentId)],
    }),

    // What it says does not change; whether the public may read it does.
    edition: builder.query<EditionOnRecord, Draft & { number: number }>({
      query: ({ documentId, locale, number }) => ({
        url: `/press-office/press-releases/${documentId}/editions/${locale}/${number}`,
        method: 'GET',
      }),
      transformResponse: ({ data }: { data: EditionOnRecord }) => data,
      providesTags: (_edition, _problem, { documentId }) => [tagOf(documentId)],
    }),
  }),
});

export const { useReleasePreviewQuery, useEditionQuery } = recordApi;
