import type { Core } from '@strapi/strapi';

type Listener = () => void;

const listeners = new WeakMap<Core.Strapi, Set<Listener>>();

/**
 * Has something done after every act at the desk that was committed on this node, before whoever acted is answered. It
 * must not throw, and need not ask whether the act changed what is public: the newsroom's version tells.
 */
export function afterActs(strapi: Core.Strapi, listener: Listener): void {
  const known = listeners.get(strapi) ?? new Set();
  known.add(listener);
  listeners.set(strapi, known);
}

/** To be called when the transaction of an act was committed. */
export function tellActDone(strapi: Core.Strapi): void {
  for (const listener of listeners.get(strapi) ?? []) listener();
}
