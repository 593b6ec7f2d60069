import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { type Captured, capture } from '../load/capture';
import { bytesOf, checkAnswers } from '../load/check-answers';
import { measure } from '../load/generator';
import type { Shot } from '../load/plan';
import { hotRound, shotOf } from '../load/shots';
import { askOurs } from '../questions/ours';
import { draw, topicsAsked } from '../questions/wanted';
import { say } from '../report/say';
import type { Program } from '../targets/processes';
import { serve, type Server } from '../targets/server';
import { restMs } from './measure-topics';
import { checkErrors, type Measure, type Outcome, type Settings, type Target, type TargetOutcome } from './outcome';

const keys = 20;

/** What is asked again and again, and the answers that ours gave to it. */
interface Series {
  measure: Measure;
  status: 200 | 304;
  shots: Shot[];
  answers: Captured[];
}

/**
 * Measures our newsroom with a few keys and its cache on, and bare servers with the bytes that it answered: one question after
 * another, each at all three before the next, since a machine is not as fast now as it was a minute ago.
 */
export async function measureHot(ours: Omit<Program, 'core'>, settings: Settings): Promise<TargetOutcome[]> {
  const server = await serve(ours);
  const [hot, node, koa] = (['hot', 'node', 'koa'] as const).map((target) => ({
    target,
    outcomes: new Map<Measure, Outcome | null>(),
  }));
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-bench-'));
  try {
    await setTimeout(restMs);
    const atRest = server.memory();
    for (const { measure: name, series } of await gather(server.address, settings)) {
      hot!.outcomes.set(name, series && (await fire('hot', server, { series, settings })));
      if (series === null) continue;
      const answers = path.join(folder, name);
      await writeFile(answers, JSON.stringify(series.answers.map(asKept)));
      for (const { target, outcomes } of [node!, koa!]) {
        const bare = await serve({ file: `bench/newsroom/targets/bare-${target}.cjs`, parameters: [answers] });
        try {
          outcomes.set(name, await fire(target, bare, { series, settings }));
        } finally {
          await bare.stop();
        }
      }
    }
    const memory = { atRest, atEnd: server.memory() };
    return [
      { ...node!, memory: null },
      { ...koa!, memory: null },
      { ...hot!, memory },
    ];
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function gather(address: string, { releases, only }: Settings) {
  const isWanted = (measure: Measure) => only?.includes(measure) ?? true;
  const gathered: { measure: Measure; series: Series | null }[] = [];
  for (const topic of topicsAsked) {
    const questions = draw(topic, { releases }, keys).map(askOurs);
    const answers = await checkAnswers(address, questions);
    const shots = questions.map(shotOf);
    if (isWanted(topic))
      gathered.push({ measure: topic, series: answers && { measure: topic, status: 200, shots, answers } });
    if (answers === null) continue;
    if (topic === 'slug' && isWanted('not-modified')) {
      const asked = shots.map((shot, place) => withHeader(shot, 'if-none-match', String(answers[place]!.headers.etag)));
      gathered.push({
        measure: 'not-modified',
        series: { measure: 'not-modified', status: 304, shots: asked, answers },
      });
    }
    if (topic !== 'list') continue;
    for (const [measure, coding] of [
      ['gzip', 'gzip'],
      ['brotli', 'br'],
    ] as const) {
      if (isWanted(measure)) gathered.push({ measure, series: await compressed(address, { measure, coding, shots }) });
    }
  }
  return gathered;
}

async function compressed(
  address: string,
  { measure, coding, shots }: { measure: Measure; coding: string; shots: readonly Shot[] },
): Promise<Series> {
  const asked = shots.map((shot) => withHeader(shot, 'accept-encoding', coding));
  const answers: Captured[] = [];
  for (const shot of asked) answers.push(await capture(address, shot));
  const wrong = answers.find(({ headers }) => headers['content-encoding'] !== coding);
  if (wrong !== undefined) throw new Error(`${wrong.shot.path} is not answered in ${coding}.`);
  return { measure, status: 200, shots: asked, answers };
}

const withHeader = (shot: Shot, name: string, value: string): Shot => ({
  ...shot,
  headers: { ...shot.headers, [name]: value },
});

const asKept = ({ shot: { method, path, body }, headers, bytes }: Captured) => ({
  ...{ method, path, body, headers },
  base64: bytes.toString('base64'),
});

async function fire(
  target: Target,
  { address }: Server,
  { series, settings }: { series: Series; settings: Settings },
): Promise<Outcome> {
  const { seconds, connections } = settings;
  const { measure: name, shots, status, answers } = series;
  const measured = await measure({ address, seconds, warmUpSeconds: 2, shots: hotRound(shots, connections), status });
  say(target, name, measured);
  checkErrors({ target, measure: name, measured });
  return { ...measured, bodyBytes: status === 304 ? 0 : bytesOf(answers) };
}
