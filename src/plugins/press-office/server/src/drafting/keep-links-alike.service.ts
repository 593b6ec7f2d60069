import type { Core, UID } from '@strapi/strapi';

import { type DeskRow, documentsOf, draftRows } from '../shared/desk-documents';
import { carryOver, type LinkChange, linkChange } from './link-changes';

interface LinkAttribute {
  name: string;
  target: string;
  isSingle: boolean;
}

/** The links of each translation of one document: locale → attribute → documentIds. */
export type LinksByLocale = Map<string, Record<string, string[]>>;

/**
 * The attributes of a type that link to other records of the desk. i18n's own `localizations`, which links a row to its
 * translations by their documentId, is none: to save it would take the documentId away from them.
 */
export function linkAttributes(strapi: Core.Strapi, uid: string): LinkAttribute[] {
  return Object.entries(strapi.contentType(uid as UID.ContentType).attributes).flatMap(([name, attribute]) =>
    name !== 'localizations' &&
    attribute.type === 'relation' &&
    'target' in attribute &&
    attribute.target.startsWith('plugin::press-office.')
      ? [{ name, target: attribute.target, isSingle: attribute.relation.endsWith('ToOne') }]
      : [],
  );
}

/** Reads the links of every translation of a document, as they are in the drafts. */
export async function readLinks(strapi: Core.Strapi, uid: string, documentId: string): Promise<LinksByLocale> {
  const attributes = linkAttributes(strapi, uid);
  const populate = Object.fromEntries(attributes.map(({ name }) => [name, { select: ['documentId'] }]));
  const rows = await draftRows(strapi, { uid, documentId, populate });
  return new Map(rows.map((row) => [row.locale, linksOfRow(row, attributes)]));
}

function linksOfRow(row: DeskRow, attributes: LinkAttribute[]): Record<string, string[]> {
  return Object.fromEntries(
    attributes.map(({ name }) => {
      const linked = [row[name]].flat().filter(Boolean) as { documentId: string }[];
      return [name, linked.map(({ documentId }) => documentId)];
    }),
  );
}

/**
 * Strapi keeps the relations of a translated type apart for each locale; the links of a record belong to the record.
 * After a save in one locale, makes the same change in the others; a new translation begins with the links of the rest.
 * A record that has no translation in a locale cannot be linked there, and is left to the locales that have it.
 */
export async function keepLinksAlike(
  strapi: Core.Strapi,
  { uid, documentId, locale, before }: { uid: string; documentId: string; locale: string; before: LinksByLocale },
): Promise<void> {
  let present = await readLinks(strapi, uid, documentId);
  for (const attribute of linkAttributes(strapi, uid)) {
    const after = present;
    const saved = after.get(locale)?.[attribute.name] ?? [];
    const others = [...after].filter(([other]) => other !== locale);
    const save = async (to: string, links: string[]) => {
      const known = present.get(to)?.[attribute.name] ?? [];
      const hasSaved = await saveLinks(strapi, { uid, documentId, locale: to, attribute, links, known });
      if (hasSaved) present = await readLinks(strapi, uid, documentId);
    };
    if (!before.has(locale)) {
      const inherited = others.flatMap(([, links]) => links[attribute.name] ?? []);
      await save(
        locale,
        change(attribute, saved, { added: attribute.isSingle && saved.length > 0 ? [] : inherited, removed: [] }),
      );
    }
    const edit = linkChange(before.get(locale)?.[attribute.name] ?? [], saved);
    for (const [other, links] of others) await save(other, change(attribute, links[attribute.name] ?? [], edit));
  }
}

function change({ isSingle }: LinkAttribute, links: string[], edit: LinkChange): string[] {
  const changed = [...new Set(carryOver(links, edit))];
  return isSingle ? changed.slice(-1) : changed;
}

/** @returns whether there was anything to save */
async function saveLinks(
  strapi: Core.Strapi,
  target: {
    uid: string;
    documentId: string;
    locale: string;
    attribute: LinkAttribute;
    links: string[];
    known: string[];
  },
): Promise<boolean> {
  const { uid, documentId, locale, attribute, known } = target;
  if (areAlike(target.links, known)) return false;
  const links = await existingIn(strapi, target);
  if (areAlike(links, known)) return false;
  const data = { [attribute.name]: attribute.isSingle ? (links[0] ?? null) : links };
  await documentsOf(strapi, uid).update({ documentId, locale, data } as never);
  return true;
}

const areAlike = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

async function existingIn(
  strapi: Core.Strapi,
  { attribute, locale, links, known }: { attribute: LinkAttribute; locale: string; links: string[]; known: string[] },
): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db
    .query(attribute.target as UID.ContentType)
    .findMany({ where: { documentId: { $in: links }, locale }, select: ['documentId'] });
  const existing = new Set([...known, ...rows.map((row) => row.documentId)]);
  return links.filter((id) => existing.has(id));
}
