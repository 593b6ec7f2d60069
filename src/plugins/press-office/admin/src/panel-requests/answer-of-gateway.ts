import type { MessageId } from '../translations/use-say';

/** What a proxy answers when the server behind it is not there, or when it lets nothing so large through. */
const failures: Readonly<Record<number, { code: string; message: MessageId }>> = {
  413: { code: 'TOO_LARGE', message: 'press-office.panel.too-large' },
  502: { code: 'UNREACHABLE', message: 'press-office.panel.unreachable' },
  503: { code: 'UNREACHABLE', message: 'press-office.panel.unreachable' },
  504: { code: 'UNREACHABLE', message: 'press-office.panel.unreachable' },
};

/**
 * The answer of a proxy, put as the server puts its own errors, or null where it is the server's: that is JSON.
 * @param say says a message in the language of the panel
 */
export function answerOfGateway(response: Response, say: (id: MessageId) => string): Response | null {
  const failure = failures[response.status];
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  if (failure === undefined || isJson) return null;
  const { status } = response;
  const error = { status, name: 'GatewayError', message: say(failure.message), details: { code: failure.code } };
  return Response.json({ data: null, error }, { status });
}
