/** What the server said against something, for the one who asked. */
export interface Problem {
  message: string;
  /** Stable, where the desk has one. */
  code: string | null;
  /** The times that a skipped or repeated hour may mean, in RFC 9557; empty for every other problem. */
  choices: string[];
}

/** Reads an error of the panel's client: the server's own sentence, in the language of the panel. */
export function problemOf(error: { message?: string; details?: unknown }): Problem {
  const { code, choices } = (error.details ?? {}) as { code?: unknown; choices?: unknown };
  return {
    message: error.message ?? '',
    code: typeof code === 'string' ? code : null,
    choices: Array.isArray(choices) ? choices.map(String) : [],
  };
}
