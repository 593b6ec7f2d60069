import { contentManagerStore } from './content-manager-store';
import { keepRefusedWords } from './keep-refused-words';
import { tellVersionSeen } from './tell-version-seen';

/** Makes saving a press release safe where two people write, and where the desk may refuse to save. */
export function saveWithCare(): void {
  contentManagerStore.enhanceEndpoints({
    endpoints: {
      updateDocument(endpoint) {
        keepRefusedWords(endpoint);
        tellVersionSeen(endpoint);
      },
    },
  });
}
