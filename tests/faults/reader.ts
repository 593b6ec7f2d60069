import { setTimeout } from 'node:timers/promises';

import type { ApplicationNode } from '../support/nodes';

/** What a reader watches: releases with the locales that come out together, at an instant and not before. */
export interface Watch {
  ids: readonly string[];
  locales: readonly string[];
  embargo: Date;
  /** The nodes there are just now, also dead ones. */
  nodes: () => readonly ApplicationNode[];
}

/** What a reader has seen that should never be seen, each as a sentence, and how often it asked. */
export interface Seen {
  wrongs: string[];
  answers: number;
}

const pauseMs = 10;

/**
 * Reads the REST API of all nodes without end, as someone would who waits for the news: one release after the other, in
 * one locale on one node, and where it is public at once in the others on another node.
 */
export function startReader(watch: Watch): { stop: () => Promise<Seen> } {
  const seen: Seen = { wrongs: [], answers: 0 };
  let isStopped = false;
  const reading = (async () => {
    while (!isStopped) {
      await lookAtOne(watch, seen);
      await setTimeout(pauseMs);
    }
  })();
  return {
    async stop() {
      isStopped = true;
      await reading;
      return seen;
    },
  };
}

async function lookAtOne(watch: Watch, seen: Seen): Promise<void> {
  const id = anyOf(watch.ids);
  const [first, ...others] = shuffled(watch.locales);
  const document = await ask(watch, seen, { id, locale: first! });
  if (document === 'nothing' || document === 'unreachable') return;
  if (Date.now() < watch.embargo.getTime()) seen.wrongs.push(`${id} was public before its embargo ended.`);
  for (const locale of others) {
    if (!document.translations.some((translation) => translation.locale === locale)) {
      seen.wrongs.push(`${id} in ${first} did not know its translation ${locale}.`);
    }
    const other = await ask(watch, seen, { id, locale });
    if (other === 'nothing') seen.wrongs.push(`${id} was public in ${first} and not in ${locale}.`);
  }
}

interface Document {
  translations: { locale: string }[];
}

type Answer = Document | 'nothing' | 'unreachable';

async function ask({ nodes }: Watch, seen: Seen, { id, locale }: { id: string; locale: string }): Promise<Answer> {
  const alive = nodes().filter((node) => node.isAlive());
  if (alive.length === 0) return 'unreachable';
  const node = anyOf(alive);
  try {
    const response = await fetch(`${node.address}/api/press-releases/${id}?locale=${locale}`);
    const { data } = (await response.json()) as { data: Document | null };
    seen.answers += 1;
    if (response.status === 404) return 'nothing';
    if (response.status === 200 && data !== null) return data;
    seen.wrongs.push(`${node.name} answered ${response.status}.`);
  } catch (error) {
    // A node that is being killed breaks off in the middle of an answer.
    if (node.isAlive()) seen.wrongs.push(`${node.name} did not answer: ${String(error)}`);
  }
  return 'unreachable';
}

const anyOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
