import type { BootedStrapi } from './boot-strapi';
import { type PanelUser, signIn } from './panel';

/** People of a press office who are signed in at the panel, by what a test calls them. */
export type Staff = (name: string) => PanelUser;

/** Signs people in: each with the code of her role, `writer: 'press-office-writer'`. */
export async function signInStaff(booted: BootedStrapi, roles: Readonly<Record<string, string>>): Promise<Staff> {
  const people = new Map<string, PanelUser>();
  for (const [name, role] of Object.entries(roles)) people.set(name, await signIn(booted, role));
  return (name) => {
    const found = people.get(name);
    if (found === undefined) throw new Error(`Nobody is called ${name}.`);
    return found;
  };
}
