import { panelLanguage } from './panel-language';

/**
 * Asks the server for sentences in the language of the panel. The panel's client sends the browser's own
 * `Accept-Language` and offers no place to set a header, so the header is set on whatever the panel requests; it is
 * one that any origin may be sent without asking (CORS-safelisted).
 */
export function speakPanelLanguage(): void {
  const send = window.fetch.bind(window);
  window.fetch = (resource, options) => {
    const request = new Request(resource, options);
    request.headers.set('Accept-Language', panelLanguage());
    return send(request);
  };
}
