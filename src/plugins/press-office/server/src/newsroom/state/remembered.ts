/** Something that is asked of elsewhere and remembered for a while. */
export interface Remembered<T> {
  /** What is remembered; null when it is too old, was forgotten or never asked. */
  known(): T | null;
  /** What is remembered, or else asks. Whoever comes meanwhile shares the question, unless it was forgotten in between. */
  read(): Promise<T>;
  /** Asks anew, also what is known. */
  renew(): Promise<T>;
  /** From now on what was asked before is not believed, whenever its answer comes. */
  forget(): void;
  /** Waits until nothing is being asked. */
  settled(): Promise<void>;
}

interface Options<T> {
  /** Milliseconds that an answer is believed, from when it was asked for. */
  trustedMs: number;
  /** Milliseconds on a clock that is never set. */
  now: () => number;
  ask: () => Promise<T>;
}

/** Remembers the last answer to a question, and knows when not to believe it any more. */
export function rememberedFor<T>({ trustedMs, now, ask }: Options<T>): Remembered<T> {
  let last: { value: T; askedAt: number } | null = null;
  let asking: Promise<T> | null = null;

  const known = () => (last !== null && now() - last.askedAt <= trustedMs ? last.value : null);
  const renew = (): Promise<T> => {
    if (asking !== null) return asking;
    const askedAt = now();
    const question: Promise<T> = ask().then(
      (value) => {
        // Another question has taken its place: this answer may be from before what made it doubtful.
        if (asking !== question) return value;
        asking = null;
        last = { value, askedAt };
        return value;
      },
      (error: unknown) => {
        if (asking === question) asking = null;
        throw error;
      },
    );
    asking = question;
    return question;
  };
  return {
    known,
    renew,
    async read() {
      return known() ?? renew();
    },
    forget() {
      last = null;
      asking = null;
    },
    async settled() {
      await asking?.catch(() => undefined);
    },
  };
}
