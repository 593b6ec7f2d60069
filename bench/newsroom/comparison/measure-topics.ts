import { setTimeout } from 'node:timers/promises';

import { bytesOf, checkAnswers } from '../load/check-answers';
import { measure } from '../load/generator';
import type { Measured } from '../load/plan';
import { coldRound } from '../load/shots';
import type { Ask } from '../questions/question';
import { draw, type Topic, topicsAsked } from '../questions/wanted';
import { say } from '../report/say';
import type { Program } from '../targets/processes';
import { serve, type Server } from '../targets/server';
import { checkErrors, type Settings, type Target, type TargetOutcome } from './outcome';

/** Milliseconds after which a server is at rest. */
export const restMs = 3000;

const answersChecked = 6;

/** An application, and how it is asked. */
export interface Asked {
  target: Target;
  program: Omit<Program, 'core'>;
  ask: Ask;
  /** How many times as long it is measured: one that answers few questions a second needs longer to be known. */
  times?: number;
}

/**
 * Measures applications with keys that are drawn from all there are: one topic after another, each at all of them before the next,
 * since a machine is not as fast now as it was a minute ago. Whoever is not asked has nothing to do.
 */
export async function measureTopics(applications: readonly Asked[], settings: Settings): Promise<TargetOutcome[]> {
  const { releases, only } = settings;
  const all: { asked: Asked; server: Server; atRest: number; outcomes: TargetOutcome['outcomes'] }[] = [];
  try {
    for (const asked of applications) {
      const server = await serve(asked.program);
      await setTimeout(restMs);
      all.push({ asked, server, atRest: server.memory(), outcomes: new Map() });
    }
    for (const topic of topicsAsked.filter((one) => only?.includes(one) ?? true)) {
      for (const { asked, server, outcomes } of all) {
        const answers = await checkAnswers(server.address, draw(topic, { releases }, answersChecked).map(asked.ask));
        const measured = answers && (await measureTopic(topic, { asked, server }, settings));
        outcomes.set(topic, measured && { ...measured, bodyBytes: bytesOf(answers) });
      }
    }
    return all.map(({ asked: { target }, server, atRest, outcomes }) => ({
      ...{ target, outcomes },
      memory: { atRest, atEnd: server.memory() },
    }));
  } finally {
    for (const { server } of all) await server.stop();
  }
}

async function measureTopic(
  topic: Topic,
  { asked: { target, ask, times = 1 }, server }: { asked: Asked; server: Server },
  { releases, seconds, connections }: Settings,
): Promise<Measured> {
  const shots = coldRound(topic, ask, { releases, connections });
  const plan = { address: server.address, seconds: seconds * times, warmUpSeconds: 2, shots, status: 200 };
  const measured = await measure(plan);
  say(target, topic, measured);
  checkErrors({ target, measure: topic, measured });
  return measured;
}
