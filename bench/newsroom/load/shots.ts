import type { Ask } from '../questions/question';
import { draw, type Topic } from '../questions/wanted';
import type { Shot } from './plan';

/** A shot for each connection and turn. */
export type Round = Shot[][];

/** Thousands of keys, drawn uniformly, a part of them for each connection. */
export function coldRound(
  topic: Topic,
  ask: Ask,
  { releases, connections }: { releases: number; connections: number },
): Round {
  // The words of a search are read in the texts, which takes a millisecond each.
  const howMany = topic === 'search' ? 3000 : 12_000;
  const shots = draw(topic, { releases }, howMany).map((wanted) => shotOf(ask(wanted)));
  return Array.from({ length: connections }, (_, number) =>
    shots.filter((_shot, place) => place % connections === number),
  );
}

/** The same few keys for all connections, which begin at different ones. */
export const hotRound = (shots: readonly Shot[], connections: number): Round =>
  Array.from({ length: connections }, (_, number) => {
    const first = Math.floor((number * shots.length) / connections);
    return [...shots.slice(first), ...shots.slice(0, first)];
  });

/** The part of a question that is sent. */
export const shotOf = ({ method, path, headers, body }: Shot): Shot => ({
  method,
  path,
  headers,
  ...(body && { body }),
});
