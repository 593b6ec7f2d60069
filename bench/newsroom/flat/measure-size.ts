import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';

import { restMs } from '../comparison/measure-topics';
import { checkErrors } from '../comparison/outcome';
import { checkAnswers } from '../load/check-answers';
import { measure } from '../load/generator';
import type { Measured } from '../load/plan';
import { shotOf } from '../load/shots';
import { say } from '../report/say';
import { environmentFor, withoutCache } from '../targets/environment';
import { fillOurs } from '../targets/fill';
import { removeDatabase, scratchDatabase, type Client } from '../targets/scratch';
import { serve } from '../targets/server';
import { startUpOf } from './start-up';
import { type FlatTopic, flatTopics, questionsOf } from './questions';

/** What was measured with so many releases. */
export interface SizeOutcome {
  releases: number;
  /** Seconds that the database took to fill. */
  loadingSeconds: number;
  topics: Map<FlatTopic, Measured | null>;
  /** Megabytes of memory (resident set) of the server, after the topics. */
  memory: number;
  /** Milliseconds until it is open, median of some. */
  startUpMs: number;
}

const answersChecked = 6;

/** Fills a database of ours and measures it, one question at a time and without its cache. */
export async function measureSize(
  releases: number,
  { client, seconds }: { client: Client; seconds: number },
): Promise<SizeOutcome> {
  const database = await scratchDatabase(client);
  const environment = environmentFor(database);
  console.error(`Loading ${releases} releases in three languages …`);
  const { seconds: loadingSeconds } = await fillOurs(environment, { releases, ahead: availableParallelism() });
  const startUpMs = await startUpOf('ours', environment);
  const measured = await measureTopics({ ...environment, ...withoutCache }, { releases, seconds });
  await removeDatabase(database);
  return { releases, loadingSeconds, startUpMs, ...measured };
}

async function measureTopics(
  environment: Record<string, string>,
  { releases, seconds }: { releases: number; seconds: number },
): Promise<Pick<SizeOutcome, 'topics' | 'memory'>> {
  const server = await serve({ file: 'bench/newsroom/targets/serve-strapi.cjs', parameters: ['ours'], environment });
  const topics = new Map<FlatTopic, Measured | null>();
  try {
    await setTimeout(restMs);
    for (const topic of flatTopics) {
      const questions = await questionsOf(topic, server.address, releases);
      const answers = questions && (await checkAnswers(server.address, questions.slice(0, answersChecked)));
      if (questions === null || answers === null) {
        topics.set(topic, null);
        continue;
      }
      const plan = { address: server.address, seconds, warmUpSeconds: 3, shots: [questions.map(shotOf)], status: 200 };
      const measured = await measure(plan);
      say(String(releases), topic, measured);
      checkErrors({ target: String(releases), measure: topic, measured });
      topics.set(topic, measured);
    }
    return { topics, memory: server.memory() };
  } finally {
    await server.stop();
  }
}
