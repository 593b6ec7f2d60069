/** There is no seat, and as many are waiting for one as may. */
export class NoRoomError extends Error {}

export interface Turns {
  /**
   * Does some work when a seat is free; whoever came first is first.
   * @param mostWaiting how many may be waiting already
   * @throws NoRoomError when more are
   */
  take<T>(mostWaiting: number, work: () => Promise<T>): Promise<T>;
}

/** Lets as many in at once as there are seats. */
export function turnsFor(seats: number): Turns {
  let free = seats;
  const waiting: (() => void)[] = [];
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    async take(mostWaiting, work) {
      if (free > 0) free -= 1;
      else if (waiting.length >= mostWaiting) throw new NoRoomError();
      // Whoever leaves gives its seat to the next: it is never free in between.
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
