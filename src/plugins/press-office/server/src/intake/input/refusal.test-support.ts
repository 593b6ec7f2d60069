/** The code that something is refused with. @throws Error when it is accepted */
export async function codeOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    const { details } = error as { details?: { code?: unknown } };
    if (details?.code === undefined) throw error;
    return details.code;
  }
  throw new Error('It was accepted.');
}
