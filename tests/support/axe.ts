import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Which part of a page is looked at, by CSS selectors: all of `include` but what is in `exclude`. */
interface Looked {
  include?: string;
  exclude?: string[];
}

/**
 * What keeps people from using a part of a page, as axe-core finds it: its serious and critical violations, one line for
 * each element: `color-contrast (serious): Elements must meet … | main h2 | …`. Empty where all is well.
 * @throws Error when the page has no such part: nothing would have been looked at
 */
export async function violationsIn(page: Page, { include = 'main', exclude = [] }: Looked = {}): Promise<string[]> {
  if ((await page.locator(include).count()) === 0) throw new Error(`The page has no ${include} to look at.`);
  // Not as a script of the page, which its content security policy may refuse.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(runAxe, { include: [include], exclude });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target, any }) =>
        [`${id} (${impact}): ${help}`, target.join(' '), ...any.map(({ message }) => message)].join(' | '),
      ),
    );
}

/** Runs in the page, where the source has left `axe`. */
function runAxe(context: ElementContext): Promise<AxeResults> {
  const inPage = globalThis as unknown as { axe: { run(where: object, options: RunOptions): Promise<AxeResults> } };
  return inPage.axe.run(context as object, { resultTypes: ['violations'] });
}
