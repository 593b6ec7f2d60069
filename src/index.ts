import type { Core } from '@strapi/strapi';

const registration = { type: 'plugin', name: 'users-permissions', key: 'advanced' } as const;
const closedOnce = { type: 'plugin', name: 'press-office', key: 'registration-closed' } as const;

export default {
  /** Nobody needs an account to read what is public: sign-up is closed once, and is an administrator's to open. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    if ((await strapi.store.get(closedOnce)) === true) return;
    const settings = (await strapi.store.get(registration)) as object | null;
    await strapi.store.set({ ...registration, value: { ...settings, allow_register: false } });
    await strapi.store.set({ ...closedOnce, value: true });
  },
};
