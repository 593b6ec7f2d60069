import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

import { type Failure, failureOf, type HeardAnswer } from './failure';
import { watchUpload } from './watch-upload';

/** How far a request has come: being sent, from 0 to 1, or all sent and worked on. */
export type Progress = { step: 'sending'; part: number } | { step: 'working' };

/** A request to the intake, one at a time. */
export interface Sending {
  /** Null while nothing is on its way. */
  progress: Progress | null;
  failure: Failure | null;
  /** @returns what was answered in `data`; null when it failed, was cancelled, or something else is on its way */
  send<Answer>(path: string, body: object): Promise<Answer | null>;
  cancel(): void;
  /** Shows a failure that needed no request; null takes away the one that is shown. */
  fail(failure: Failure | null): void;
}

/** Sends what is to be read, tells how far it has come and why it failed, and stops when the page is left. */
export function useSending(): Sending {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, fail] = useState<Failure | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const send = async <Answer>(path: string, body: object): Promise<Answer | null> => {
    // A second click comes before the button is drawn anew.
    if (current.current !== null) return null;
    const controller = new AbortController();
    current.current = controller;
    fail(null);
    setProgress({ step: 'sending', part: 0 });
    let answer: HeardAnswer | null = null;
    watchUpload(controller.signal, {
      onStart: () => {
        answer = null;
        setProgress({ step: 'sending', part: 0 });
      },
      onSent: (part) => setProgress(part < 1 ? { step: 'sending', part } : { step: 'working' }),
      onAnswer: (heard) => (answer = heard),
    });
    try {
      const { data } = await getFetchClient().post<{ data: Answer }>(path, body, { signal: controller.signal });
      return data.data;
    } catch (error) {
      fail(failureOf(error, answer));
      return null;
    } finally {
      current.current = null;
      setProgress(null);
    }
  };
  return { progress, failure, send, cancel: () => current.current?.abort(), fail };
}
