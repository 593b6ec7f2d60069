import type { Core } from '@strapi/strapi';

import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import type { BareAnswer, Redirect } from '../http/answered';
import { type ReadyAnswer, readyAnswer } from '../http/ready-answer';
import type { NewsroomState } from '../state/newsroom-state';
import { newsroomState } from '../state/newsroom-state.service';
import { onLocaleChange } from '../../shared/on-locale-change';
import { type KeptAnswers, keptAnswers } from './kept-answers';

/** Something asked of the newsroom. */
export interface Asked {
  /** What the answer is kept by: the address, and whatever else it depends on. */
  key: string;
  /** Makes the answer. */
  make: () => Promise<BareAnswer | Redirect>;
}

/** Where public answers are made, and kept. */
export interface AnswerDesk {
  /** An answer that is kept and is the present one. */
  kept(key: string, version: NewsroomVersion): ReadyAnswer | null;
  /** @throws what making it throws */
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
  const megabytes = strapi.plugin('press-office').config<number>('cacheMegabytes');
  const kept = keptAnswers({ megabytes, now: () => performance.now() });
  onLocaleChange(strapi, kept.forget);
  const making = new Map<string, { version: number; answer: Promise<ReadyAnswer | Redirect> }>();

  const answer = async ({ key, make }: Asked): Promise<ReadyAnswer | Redirect> => {
    const state = newsroomState(strapi);
    const version = state.known() ?? (await state.read());
    const present = kept.get(key, version.version);
    if (present !== null) return present;
    const makeIt = () => makeWhole({ state, kept }, { key, make });
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

async function makeWhole(
  { state, kept }: { state: NewsroomState; kept: KeptAnswers },
  { key, make }: Asked,
): Promise<ReadyAnswer | Redirect> {
  let answered = await make();
  for (let attempts = 1; answered.outcome === 'answer'; attempts += 1) {
    const { version } = await state.read();
    const answer = answered;
    if (answer.version.version === version) return kept.offer(key, (grown) => readyAnswer(answer, grown));
    if (attempts === mostAttempts) return readyAnswer(answer);
    answered = await make();
  }
  return answered;
}
