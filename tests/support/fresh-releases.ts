import type { BootedStrapi } from './boot-strapi';
import { deskOf, type Stage } from './desk';

/** Press releases in Arabic and French that nobody has acted on since they came to their stage. */
export interface FreshReleases {
  /** One in a stage, by its documentId. A published one has words that wait to be published. */
  take(stage: Stage): Promise<string>;
  /** Gives one back that is as it was: everything was refused. */
  giveBack(stage: Stage, documentId: string): void;
}

/** Makes press releases by code, as they are needed; those that were given back are handed out again. */
export function freshReleases({ strapi }: BootedStrapi): FreshReleases {
  const desk = deskOf(strapi);
  const untouched = new Map<Stage, string>();
  let made = 0;

  async function edit(documentId: string, locale: string): Promise<void> {
    const data = { summary: `${locale} ${made}` };
    await desk.documents('press-release').update({ documentId, locale, data } as never);
  }

  return {
    async take(stage) {
      const waiting = untouched.get(stage);
      untouched.delete(stage);
      if (waiting !== undefined) return waiting;
      made += 1;
      const words = { ar: { title: `بلاغ ${made}` }, fr: { title: `Communiqué ${made}` } };
      const id = await desk.bringTo(stage, await desk.draft('press-release', words));
      if (stage === 'published') for (const locale of ['ar', 'fr']) await edit(id, locale);
      return id;
    },
    giveBack: (stage, documentId) => void untouched.set(stage, documentId),
  };
}
