import { BadInputError } from '../shared/errors';

/**
 * A kind of reading that takes long enough to be done in a thread of its own. What goes in and what comes out is plain
 * data, which is copied from one thread to the other (HTML standard, structured clone): no functions, no classes.
 */
export interface Work<Given, Answer> {
  /** By which the thread knows it. */
  name: string;
  read(given: Given): Answer | Promise<Answer>;
}

/** Any kind of work, of which only the name is known. */
export type AnyWork = Work<never, unknown>;

/** What a thread is sent for. */
export interface Errand {
  name: string;
  given: unknown;
}

/** What it comes back with: of a refusal, what would be lost of an error on the way. */
export type Outcome = { answer: unknown } | { refusal: { message: string; details: Record<string, unknown> } };

/**
 * Does an errand, in the thread.
 * @param works all that the thread can do
 * @throws TypeError when there is no such work; whatever the work throws that is no refusal of what it was given
 */
export async function doErrand(works: readonly AnyWork[], { name, given }: Errand): Promise<Outcome> {
  const work = works.find((one) => one.name === name);
  if (work === undefined) throw new TypeError(`There is no work called ${name}.`);
  try {
    return { answer: await work.read(given as never) };
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    return { refusal: { message: error.message, details: error.details as Record<string, unknown> } };
  }
}

/** The answer that an errand came back with. @throws BadInputError as the work did in the thread */
export function answerIn(outcome: Outcome): unknown {
  if ('answer' in outcome) return outcome.answer;
  const { message, details } = outcome.refusal;
  const { code, ...others } = details;
  throw new BadInputError(String(code), message, others);
}
