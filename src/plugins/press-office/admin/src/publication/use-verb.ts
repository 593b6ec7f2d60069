import { useNotification } from '@strapi/strapi/admin';

import { useSay } from '../translations/use-say';
import { type Problem, problemOf } from './problem';
import { usePerformVerbMutation, useReleaseReportQuery } from './release-api';
import { type PanelVerb, verbsDone } from './words';

/** Does one verb, tells that it is done, and keeps what the server says against it. */
export function useVerb(verb: PanelVerb, documentId: string) {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [perform, { isLoading, error }] = usePerformVerbMutation();
  // Whoever decides means the words on her screen: the server refuses when they have changed since.
  const { data: report } = useReleaseReportQuery(documentId);

  /** @returns what was said against it, or null when it is done */
  const act = async (body: object = {}): Promise<Problem | null> => {
    const answer = await perform({ verb, documentId, body: { ...body, seen: report?.words } });
    if ('error' in answer) return problemOf(answer.error);
    toggleNotification({ type: 'success', message: say(verbsDone[verb]) });
    return null;
  };
  return { act, isBusy: isLoading, problem: error === undefined ? null : problemOf(error) };
}
