import { SetupError } from '../prepare/setup-error.mjs';

/** A refusal, or something wrong with the input: said as it is. Anything else keeps its stack. */
export function refusalIn(error) {
  if (error instanceof SetupError) return error;
  if (error.details?.code) return new SetupError(error.message);
  throw error;
}
