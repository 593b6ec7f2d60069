/** What the server said against something, for the one who asked. */
export interface Problem {
  message: string;
  /** The times that a skipped or repeated hour may mean, in RFC 9557; empty for every other problem. */
  choices: string[];
}

/** Reads an error of the panel's client: the server's own sentence, in the language of the panel. */
export function problemOf(error: { message?: string; details?: unknown }): Problem {
  const { choices } = (error.details ?? {}) as { choices?: unknown };
  return { message: error.message ?? '', choices: Array.isArray(choices) ? choices.map(String) : [] };
}
