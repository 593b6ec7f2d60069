import type { Core } from '@strapi/strapi';

import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import { type PublicHandler, publicHandlers } from '../answers.service';
import type { Redirect } from '../http/answered';
import type { PublicRequest } from '../http/public-request';
import { type ReadyAnswer, readyAnswer } from '../http/ready-answer';
import type { NewsroomState } from '../state/newsroom-state';
import { newsroomState } from '../state/newsroom-state.service';
import { onLocaleChange } from '../state/on-locale-change.service';
import { type KeptAnswers, keptAnswers } from './kept-answers';

/** Something asked of one of the newsroom's routes. */
export interface Asked {
  handler: string;
  /** What the answer is kept by: the address, and whatever else it depends on. */
  key: string;
  request: PublicRequest;
}

/** Where public answers are made, and kept. */
export interface AnswerDesk {
  /** An answer that is kept and is the present one. */
  kept(key: string, version: NewsroomVersion): ReadyAnswer | null;
  /** @throws what the handler throws */
  answer(asked: Asked): Promise<ReadyAnswer | Redirect>;
  /** Bytes of memory that kept answers take, about. */
  size(): number;
}

const desks = new WeakMap<Core.Strapi, AnswerDesk>();

/** The answers of this application. */
export function answersOf(strapi: Core.Strapi): AnswerDesk {
  const desk = desks.get(strapi) ?? openDesk(strapi);
  desks.set(strapi, desk);
  return desk;
}

function openDesk(strapi: Core.Strapi): AnswerDesk {
  const handlers = publicHandlers(strapi);
  const megabytes = strapi.plugin('press-office').config<number>('cacheMegabytes');
  const kept = keptAnswers({ megabytes, now: () => performance.now() });
  onLocaleChange(strapi, kept.forget);
  const making = new Map<string, { version: number; answer: Promise<ReadyAnswer | Redirect> }>();

  const answer = async ({ handler: name, key, request }: Asked): Promise<ReadyAnswer | Redirect> => {
    const state = newsroomState(strapi);
    const version = state.known() ?? (await state.read());
    const present = kept.get(key, version.version);
    if (present !== null) return present;
    const handler = handlers[name];
    if (handler === undefined) throw new Error(`No handler is called ${name}.`);
    const makeIt = () => make({ state, kept }, { handler, key, request });
    const begun = making.get(key);
    // Whoever joined an answer to an earlier version could be told what is no longer so; an error is told to each in her language.
    if (begun?.version === version.version) return begun.answer.catch(makeIt);
    const made = { version: version.version, answer: makeIt() };
    making.set(key, made);
    try {
      return await made.answer;
    } finally {
      if (making.get(key) === made) making.delete(key);
    }
  };
  return { kept: (key, { version }) => kept.get(key, version), answer, size: kept.size };
}

/** An answer is read in several steps: where something was published in between, it is made again. */
const mostAttempts = 3;

async function make(
  { state, kept }: { state: NewsroomState; kept: KeptAnswers },
  { handler, key, request }: { handler: PublicHandler; key: string; request: PublicRequest },
): Promise<ReadyAnswer | Redirect> {
  let answered = await handler(request);
  for (let attempts = 1; answered.outcome === 'answer'; attempts += 1) {
    const { version } = await state.read();
    const { outcome, ...answer } = answered;
    if (answered.version.version === version)
      return kept.offer(key, (grown) => readyAnswer({ outcome, ...answer }, grown));
    if (attempts === mostAttempts) return readyAnswer(answered);
    answered = await handler(request);
  }
  return answered;
}
