import { adminApi } from '@strapi/strapi/admin';

import type { ImportAnswer } from '../../../contracts/figures-import';
import type { FigureList, FigureListQuery } from '../../../contracts/figures-list';
import { figureUid } from '../ledger/figure-uid';
import { releaseUid } from '../publication/release-uid';
import { formOf, type ImportRequest } from './import/import-request';

/** The content manager's own tags: whatever saves a figure or a release, there or here, has the list loaded again. */
const lists = [figureUid, releaseUid].map((uid) => ({ type: 'Document' as const, id: `${uid}_LIST` }));

/** The desk's endpoints for all figures together, in the store that the panel itself keeps what it has loaded in. */
const figuresApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList'] }).injectEndpoints({
  endpoints: (builder) => ({
    figureList: builder.query<FigureList, FigureListQuery>({
      query: (params) => ({ url: '/press-office/figures', method: 'GET', config: { params } }),
      providesTags: lists,
    }),

    importFigures: builder.mutation<ImportAnswer, ImportRequest>({
      query: (request) => ({ url: '/press-office/figures/import', method: 'POST', data: formOf(request) }),
      transformResponse: ({ data }: { data: ImportAnswer }) => data,
      invalidatesTags: (answer) => (answer?.dryRun === false ? ['Document', 'RecentDocumentList'] : []),
    }),
  }),
});

export const { useFigureListQuery, useImportFiguresMutation } = figuresApi;
