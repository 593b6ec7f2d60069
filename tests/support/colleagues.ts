import type { Browser, Locator } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { type Panel, signInToPanel } from './browser';
import type { OpenApplication } from './open-application';
import { createAdministrator } from './panel';

export type Role = 'writer' | 'editor' | 'head';

/** Someone of the press office at her panel, in her language. */
export interface Colleague extends Panel {
  language: 'ar' | 'fr';
}

type MessageId = keyof typeof ar;

/** What the panel says in its languages. */
export const messages = { ar, fr };

/** What Strapi's own Save is called. */
export const stockSave = { ar: 'يحفظ', fr: 'Enregistrer' };

/** Signs in a colleague with a role, at a panel in her language. */
export async function colleagueAt(
  browser: Browser,
  application: OpenApplication,
  { role, language }: { role: Role; language: Colleague['language'] },
): Promise<Colleague> {
  const administrator = await createAdministrator(application.strapi, `press-office-${role}`);
  const panel = await signInToPanel(browser, { ...application, administrator }, language);
  return { ...panel, language };
}

/** Opens the form of a release, in the colleague's language where no other is told. */
export async function openRelease(
  { page, visit, language }: Colleague,
  documentId: string,
  locale: string = language,
): Promise<void> {
  await visit('press-release', { documentId }, locale);
  await page.locator('[data-stage]').waitFor();
}

export const button = ({ page }: Colleague, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The button of a verb beside the form. */
export const verb = (colleague: Colleague, name: string): Locator =>
  button(colleague, messages[colleague.language][`press-office.publication.verb.${name}` as MessageId]);

export const dialog = ({ page }: Colleague): Locator => page.getByRole('dialog');

/** Does what the open dialog asks about: its last button. */
export const confirm = (colleague: Colleague): Promise<void> => dialog(colleague).getByRole('button').last().click();

/** Waits until the panel tells that the release is at a stage. */
export const atStage = ({ page }: Colleague, name: string): Promise<void> =>
  page.locator(`[data-stage=${name}]`).waitFor();

/** Presses Strapi's Save, and answers with what status the server answered: one may type on at once. */
export async function pressSave(colleague: Colleague): Promise<number> {
  const answer = colleague.page.waitForResponse((response) => response.request().method() === 'PUT');
  await button(colleague, stockSave[colleague.language]).click();
  return (await answer).status();
}
