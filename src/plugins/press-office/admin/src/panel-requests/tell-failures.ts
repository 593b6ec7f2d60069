import { sayIn } from '../translations/load-translations';
import type { MessageId } from '../translations/use-say';
import { answerOfGateway } from './answer-of-gateway';
import { panelLanguage } from './panel-language';
import { serverAddress } from './server-address';

/**
 * Says in the language of the panel why a request to its server got no answer of the server's: it is not there, or what
 * stands in front of it answered instead. The panel shows the message of whatever error it meets.
 */
export function tellFailures(): void {
  const send = window.fetch.bind(window);
  const say = (id: MessageId) => sayIn(panelLanguage(), id);
  window.fetch = async (resource, options) => {
    const request = new Request(resource, options);
    if (!isOfThePanel(request)) return send(request);
    const response = await send(request).catch((error: unknown) => {
      // The only error of a request that got nowhere (Fetch, 5.6); one that was taken back has another.
      if (!(error instanceof TypeError)) throw error;
      throw new TypeError(say('press-office.panel.unreachable'), { cause: error });
    });
    return answerOfGateway(response, say) ?? response;
  };
}

const isOfThePanel = ({ url }: Request) =>
  new URL(url).origin === new URL(serverAddress(), window.location.href).origin;
