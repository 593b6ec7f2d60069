import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};

/** How often to look again, in milliseconds: as often as is wanted while somebody can see it, and never (0) otherwise. */
export function usePollingInterval(wanted: number): number {
  const isHidden = useSyncExternalStore(subscribe, () => document.hidden);
  return isHidden ? 0 : wanted;
}
