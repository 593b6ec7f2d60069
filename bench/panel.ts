// npm run bench:panel -- [--visits 20]
// How long the panel "Publication" takes to stand beside the form of a press release, once the form itself is there: the
// application as it is built for production, with the sample world, in the system's Chromium. Misses the bar: ends with code 1.
import { parseArgs } from 'node:util';

import type { Page } from 'playwright-core';

import { bootStrapi } from '../tests/support/boot-strapi';
import { openBrowser, signInToPanel } from '../tests/support/browser';
import { createAdministrator } from '../tests/support/panel';

/** Milliseconds from the form to the panel, in nine visits of ten. */
const bar = 300;

const { values: given } = parseArgs({ options: { visits: { type: 'string', default: '20' } } });
const visits = Number(given.visits);
if (!Number.isInteger(visits) || visits < 2) throw new Error('--visits is a whole number, 2 or more.');

/** Opens the forms of releases, one after the other, and tells how long the panel takes. */
async function measure(): Promise<void> {
  const browser = await openBrowser();
  const application = await bootStrapi({ servesPanel: true, environment: { PRESS_OFFICE_SAMPLE: 'true' } });
  try {
    const administrator = await createAdministrator(application.strapi, 'press-office-editor');
    const opened = { ...application, strapi: application.strapi, address: application.origin(), administrator };
    const { page, visit } = await signInToPanel(browser, opened, 'fr');
    await page.addInitScript(noteFirstSights);
    const releases = await application.strapi
      .documents('plugin::press-office.press-release' as 'plugin::upload.file')
      .findMany({ locale: 'fr', limit: visits } as never);
    const times: number[] = [];
    // The first one is thrown away: it loads the panel's own code.
    for (let number = 0; number <= visits; number += 1) {
      const { documentId } = releases[number % releases.length]!;
      await visit('press-release', { documentId }, 'fr');
      await page.locator('[data-stage]').waitFor();
      if (number > 0) times.push(await timeBetween(page));
    }
    report(times);
  } finally {
    await browser.close();
    await application.stop();
  }
}

function report(times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const [middle, nineOfTen] = [0.5, 0.9].map((share) => Math.round(sorted[Math.ceil(sorted.length * share) - 1]!));
  console.log(`the panel after the form, ${visits} visits: p50 ${middle} ms, p90 ${nineOfTen} ms (bar ${bar} ms)`);
  process.exitCode = nineOfTen! <= bar ? 0 : 1;
}

// What a stopped Strapi leaves behind keeps the process.
measure().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

/** Runs in the page: notes when the form and the panel are first seen. */
function noteFirstSights(): void {
  const seen = new Map<string, number>();
  Object.assign(window, { firstSights: seen });
  new MutationObserver(() => {
    for (const sight of ['[name=title]', '[data-stage]']) {
      if (!seen.has(sight) && document.querySelector(sight) !== null) seen.set(sight, performance.now());
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the form to the panel; none where the panel was there first. */
function timeBetween(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { firstSights } = window as unknown as { firstSights: Map<string, number> };
    return Math.max(0, firstSights.get('[data-stage]')! - firstSights.get('[name=title]')!);
  });
}
