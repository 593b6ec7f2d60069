const words = {
  ar: { title: 'بلاغ رقم', summary: 'ملخص البلاغ.' },
  fr: { title: 'Communiqué numéro', summary: 'Le résumé du communiqué.' },
  en: { title: 'Press release number', summary: 'The summary of the release.' },
};

/** Registers the first administrator of an empty installation, who then does what a press officer does. */
export async function openDesk(address) {
  const credentials = { firstname: 'Bench', email: 'bench@press.example', password: `Only-for-this-1-${process.pid}` };
  const { data } = await send(`${address}/admin/register-admin`, { body: credentials });
  const authorization = { authorization: `Bearer ${data.token}` };
  const collection = `${address}/content-manager/collection-types/plugin::press-office.press-release`;
  return {
    save: (documentId, locale, body) =>
      send(`${collection}${documentId === null ? '' : `/${documentId}`}?locale=${locale}`, {
        method: documentId === null ? 'POST' : 'PUT',
        headers: authorization,
        body: { ...body, locale },
      }),
    act: (verb, documentId, body = {}) =>
      send(`${address}/press-office/press-releases/${documentId}/${verb}`, { headers: authorization, body }),
    /** Gives a text to the intake, and tells the status of the answer. */
    analyse: async (text) => {
      const response = await fetch(`${address}/press-office/intake/analyse`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ text }),
      });
      await response.text();
      return response.status;
    },
  };
}

/** Makes releases in three languages that may be published or scheduled. */
export async function approveReleases(desk, howMany) {
  const ids = [];
  for (let number = 1; number <= howMany; number += 1) {
    let documentId = null;
    for (const [locale, { title, summary }] of Object.entries(words)) {
      const { data } = await desk.save(documentId, locale, { title: `${title} ${number}`, summary });
      documentId = data.documentId;
    }
    await desk.act('submit', documentId);
    await desk.act('approve', documentId);
    ids.push(documentId);
  }
  return ids;
}

async function send(address, { method = 'POST', headers = {}, body }) {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address} → ${response.status} ${text}`);
  return JSON.parse(text);
}
