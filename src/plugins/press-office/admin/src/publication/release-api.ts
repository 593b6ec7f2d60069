import { adminApi } from '@strapi/strapi/admin';

import type { CorrectionRequest, ReleaseReport } from '../../../contracts/desk';
import type { FigureChoice, NumberInDraft } from '../../../contracts/figure-marks';
import type { LocaleCode } from '../../../contracts/locale';
import type { Verb } from '../../../contracts/publication';
import { releaseUid } from './release-uid';

/** A finding whose correction is wanted. */
interface Correction {
  documentId: string;
  body: CorrectionRequest;
}

interface Performance {
  verb: Verb;
  documentId: string;
  body: object;
}

/** The numbers of a saved draft, and the choices that speak of none of them. */
interface DraftNumbers {
  numbers: NumberInDraft[];
  lost: FigureChoice[];
}

/** A press release that the public reads now, as a list of the content manager has it. */
export interface PublicRelease {
  documentId: string;
  title: string;
  slug: string;
}

/** The content manager's own tag of one document: whatever saves it, there or here, has both loaded again. */
export const tagOf = (documentId: string) => ({ type: 'Document' as const, id: `${releaseUid}_${documentId}` });

/** The desk's endpoints, in the store that the panel itself keeps what it has loaded in. */
export const releaseApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      releaseReport: builder.query<ReleaseReport, string>({
        query: (documentId) => ({ url: `/press-office/press-releases/${documentId}`, method: 'GET' }),
        transformResponse: ({ data }: { data: ReleaseReport }) => data,
        providesTags: (_report, _problem, documentId) => [tagOf(documentId)],
      }),

      draftNumbers: builder.query<DraftNumbers, { documentId: string; locale: LocaleCode | undefined }>({
        query: ({ documentId, locale }) => ({
          url: `/press-office/press-releases/${documentId}/numbers`,
          method: 'GET',
          config: { params: { locale } },
        }),
        transformResponse: ({ data, meta }: { data: NumberInDraft[]; meta: { lost: FigureChoice[] } }) => ({
          numbers: data,
          lost: meta.lost,
        }),
        providesTags: (_numbers, _problem, { documentId }) => [tagOf(documentId)],
      }),

      // What was refused may be so because someone else has acted: then, too, everything is loaded again.
      performVerb: builder.mutation<object, Performance>({
        query: ({ verb, documentId, body }) => ({
          url: `/press-office/press-releases/${documentId}/${verb}`,
          method: 'POST',
          data: body,
        }),
        invalidatesTags: (_answer, _problem, { documentId }) => [
          tagOf(documentId),
          { type: 'Document', id: `${releaseUid}_LIST` },
          'Relations',
          'RecentDocumentList',
          'CountDocuments',
        ],
      }),

      makeCorrection: builder.mutation<object, Correction>({
        query: ({ documentId, body }) => ({
          url: `/press-office/press-releases/${documentId}/corrections`,
          method: 'POST',
          data: body,
        }),
        invalidatesTags: (_answer, _problem, { documentId }) => [
          tagOf(documentId),
          { type: 'Document', id: `${releaseUid}_LIST` },
        ],
      }),

      publicReleases: builder.query<PublicRelease[], { words: string; locale: LocaleCode | undefined }>({
        query: ({ words, locale }) => ({
          url: `/content-manager/collection-types/${releaseUid}`,
          method: 'GET',
          config: { params: { status: 'published', locale, pageSize: 20, sort: 'updatedAt:DESC', _q: words } },
        }),
        transformResponse: ({ results }: { results: PublicRelease[] }) => results,
        providesTags: [{ type: 'Document', id: `${releaseUid}_LIST` }],
      }),
    }),
  });

export const {
  useReleaseReportQuery,
  useDraftNumbersQuery,
  usePerformVerbMutation,
  useMakeCorrectionMutation,
  usePublicReleasesQuery,
} = releaseApi;
