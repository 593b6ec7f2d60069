/** Tells the present instant. Everything that depends on time takes one, so that tests need not wait. */
export type Clock = () => Date;

/** The machine's own clock: the only place in the plugin that asks for the time. */
export const systemClock: Clock = () => new Date();
