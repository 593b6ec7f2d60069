import type { Test } from 'supertest';

/** How an attempt ended, over HTTP or in code: a status, and the code of a refusal. */
export interface Outcome {
  status: number;
  code: string | undefined;
}

/** How a request ended. */
export async function outcomeOf(sent: Test): Promise<Outcome> {
  const { status, body } = await sent;
  return { status, code: body?.error?.details?.code as string | undefined };
}

/** How code ended, in the same terms: 200 when nothing was thrown. */
export async function outcomeInCode(act: Promise<unknown>): Promise<Outcome> {
  try {
    await act;
    return { status: 200, code: undefined };
  } catch (error) {
    const { status = 400, details } = error as { status?: number; details?: { code?: string } };
    if (details?.code === undefined) throw error;
    return { status, code: details.code };
  }
}

/** An outcome at a glance: `409 WRONG_STAGE`. */
export const inWords = ({ status, code }: Outcome): string => [status, code].filter(Boolean).join(' ');
