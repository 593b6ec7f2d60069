import { setTimeout } from 'node:timers/promises';

import { bytesOf, checkAnswers } from '../load/check-answers';
import { measure } from '../load/generator';
import { coldRound } from '../load/shots';
import type { Ask } from '../questions/question';
import { draw, topicsAsked } from '../questions/wanted';
import { say } from '../report/say';
import type { Program } from '../targets/processes';
import { serve } from '../targets/server';
import { checkErrors, type Outcome, type Settings, type Target, type TargetOutcome } from './outcome';

/** Milliseconds after which a server is at rest. */
export const restMs = 3000;

const answersChecked = 6;

/** Measures an application with keys that are drawn from all there are. */
export async function measureTopics(
  { target, program, ask }: { target: Target; program: Omit<Program, 'core'>; ask: Ask },
  { releases, seconds, connections, only }: Settings,
): Promise<TargetOutcome> {
  const server = await serve(program);
  const outcomes = new Map<(typeof topicsAsked)[number], Outcome | null>();
  try {
    await setTimeout(restMs);
    const atRest = server.memory();
    for (const topic of topicsAsked.filter((one) => only?.includes(one) ?? true)) {
      const answers = await checkAnswers(server.address, draw(topic, { releases }, answersChecked).map(ask));
      if (answers === null) {
        outcomes.set(topic, null);
        continue;
      }
      const shots = coldRound(topic, ask, { releases, connections });
      const measured = await measure({ address: server.address, seconds, warmUpSeconds: 2, shots, status: 200 });
      say(target, topic, measured);
      checkErrors({ target, measure: topic, measured });
      outcomes.set(topic, { ...measured, bodyBytes: bytesOf(answers) });
    }
    return { target, outcomes, memory: { atRest, atEnd: server.memory() } };
  } finally {
    await server.stop();
  }
}
