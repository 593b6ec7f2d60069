import { contentManagerStore, type SaveEndpoint } from './content-manager-store';
import { keepRefusedWords } from './keep-refused-words';
import { tellVersionSeen } from './tell-version-seen';

/** Makes saving what the desk writes safe where two people write, and where the desk may refuse to save. */
export function saveWithCare(): void {
  // Strapi's Publish saves what the form says, too.
  contentManagerStore.enhanceEndpoints({ endpoints: { updateDocument: withCare, publishDocument: withCare } });
}

function withCare(endpoint: SaveEndpoint): void {
  keepRefusedWords(endpoint);
  tellVersionSeen(endpoint);
}
