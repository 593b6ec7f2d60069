import type { Page } from 'playwright-core';

/**
 * Waits until the panel keeps no unsaved words of any form, as it does once a form knows that it was saved. The server's answer
 * comes a moment before that, when leaving the page would still be asked about.
 */
export const untilFormIsSaved = (page: Page) =>
  page.waitForFunction(() => Object.keys(sessionStorage).every((name) => !name.startsWith('press-office.typed-words')));
