import { contentManagerStore, type SaveEndpoint } from './content-manager-store';
import { keepRefusedWords } from './keep-refused-words';
import { tellVersionSeen } from './tell-version-seen';
import { tellOfDiscards, tellOfSaves } from './watch-saves';

/** Makes saving what the desk writes safe where two people write, and where the desk may refuse to save. */
export function saveWithCare(): void {
  contentManagerStore.enhanceEndpoints({
    endpoints: {
      updateDocument: withCare,
      // Strapi's Publish saves what the form says, too.
      publishDocument: withCare,
      createDocument: tellOfSaves,
      cloneDocument: tellOfSaves,
      discardDocument: tellOfDiscards,
    },
  });
}

function withCare(endpoint: SaveEndpoint): void {
  keepRefusedWords(endpoint);
  tellVersionSeen(endpoint);
  tellOfSaves(endpoint);
}
