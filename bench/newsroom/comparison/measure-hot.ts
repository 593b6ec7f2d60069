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
import {
  checkErrors,
  type Measure,
  type Memory,
  type Outcome,
  type Settings,
  type Target,
  type TargetOutcome,
} from './outcome';

const keys = 20;

/** What is asked again and again, and the answers that ours gave to it. */
interface Series {
  measure: Measure;
  status: 200 | 304;
  shots: Shot[];
  answers: Captured[];
}

/** Measures our newsroom with a few keys and its cache on, and bare servers with the bytes that it answered. */
export async function measureHot(ours: Omit<Program, 'core'>, settings: Settings): Promise<TargetOutcome[]> {
  const server = await serve(ours);
  const all: { series: Series | null; measure: Measure }[] = [];
  const outcomes = new Map<Measure, Outcome | null>();
  let memory: Memory;
  try {
    await setTimeout(restMs);
    const atRest = server.memory();
    all.push(...(await gather(server.address, settings)));
    for (const { measure: name, series } of all) {
      outcomes.set(name, series && (await fire('hot', server, { series, settings })));
    }
    memory = { atRest, atEnd: server.memory() };
  } finally {
    await server.stop();
  }
  const offered = all.flatMap(({ series }) => series ?? []);
  const node = await measureBare('node', 'bench/newsroom/targets/bare-node.cjs', { offered, settings });
  const koa = await measureBare('koa', 'bench/newsroom/targets/bare-koa.cjs', { offered, settings });
  return [node, koa, { target: 'hot', outcomes, memory }];
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

async function measureBare(
  target: Target,
  file: string,
  { offered, settings }: { offered: readonly Series[]; settings: Settings },
): Promise<TargetOutcome> {
  const outcomes = new Map<Measure, Outcome | null>();
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-bench-'));
  try {
    for (const series of offered) {
      const answers = path.join(folder, series.measure);
      await writeFile(answers, JSON.stringify(series.answers.map(asKept)));
      const server = await serve({ file, parameters: [answers] });
      try {
        outcomes.set(series.measure, await fire(target, server, { series, settings }));
      } finally {
        await server.stop();
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { target, outcomes, memory: null };
}

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
