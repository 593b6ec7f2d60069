import { adminApi } from '@strapi/strapi/admin';

import type { DecisionRequest, DraftedCorrection, LedgerEntry, RevisionRequest } from '../../../contracts/ledger';
import { releaseUid } from '../publication/release-uid';
import { figureUid } from './figure-uid';

interface Figure {
  key: string;
  documentId: string;
}

/** A release that quotes a figure, and what is decided of it. */
interface Decision {
  figure: Figure;
  releaseId: string;
  body: DecisionRequest;
}

/** The content manager's own tags: whatever saves a figure or a release, there or here, has both loaded again. */
const tagOf = (uid: string, documentId: string) => ({ type: 'Document' as const, id: `${uid}_${documentId}` });
const lists = [figureUid, releaseUid].map((uid) => ({ type: 'Document' as const, id: `${uid}_LIST` }));
const quotesPath = ({ figure, releaseId }: Pick<Decision, 'figure' | 'releaseId'>) =>
  `/press-office/figures/${encodeURIComponent(figure.key)}/quotes/${releaseId}`;

/** The desk's endpoints for figures, in the store that the panel itself keeps what it has loaded in. */
const ledgerApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList'] }).injectEndpoints({
  endpoints: (builder) => ({
    ledgerEntry: builder.query<LedgerEntry, string>({
      query: (key) => ({ url: `/press-office/figures/${encodeURIComponent(key)}`, method: 'GET' }),
      transformResponse: ({ data }: { data: LedgerEntry }) => data,
      providesTags: (entry) =>
        entry === undefined
          ? lists
          : [
              tagOf(figureUid, entry.documentId),
              ...entry.releases.map((release) => tagOf(releaseUid, release.documentId)),
            ],
    }),

    reviseFigure: builder.mutation<object, { figure: Figure; body: RevisionRequest }>({
      query: ({ figure, body }) => ({
        url: `/press-office/figures/${encodeURIComponent(figure.key)}/revise`,
        method: 'POST',
        data: body,
      }),
      invalidatesTags: (_answer, _problem, { figure }) => [
        tagOf(figureUid, figure.documentId),
        ...lists,
        'RecentDocumentList',
      ],
    }),

    previewCorrection: builder.query<DraftedCorrection, Pick<Decision, 'figure' | 'releaseId'>>({
      query: (quote) => ({ url: quotesPath(quote), method: 'POST', data: { decision: 'correct', preview: true } }),
      transformResponse: ({ data }: { data: DraftedCorrection }) => data,
    }),

    decideQuote: builder.mutation<object, Decision>({
      query: ({ body, ...quote }) => ({ url: quotesPath(quote), method: 'POST', data: body }),
      invalidatesTags: (_answer, _problem, { figure, releaseId }) => [
        tagOf(figureUid, figure.documentId),
        tagOf(releaseUid, releaseId),
        ...lists,
      ],
    }),
  }),
});

export const { useLedgerEntryQuery, useReviseFigureMutation, usePreviewCorrectionQuery, useDecideQuoteMutation } =
  ledgerApi;
