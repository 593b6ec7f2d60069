import type { Core, UID } from '@strapi/strapi';
import { traverseEntity } from '@strapi/utils';

type Visitor = Parameters<typeof traverseEntity>[0];

/**
 * Keeps the desk out of every answer of Strapi's content API. No route of it leads to an editorial type, but relations
 * do: a host's own type may link to a press release, and the media library tells a read-only API token in which
 * documents a file is used, drafts and all (`/api/upload/files?populate=related`).
 */
export function keepFromContentApi(strapi: Core.Strapi): void {
  const getModel = (uid: string) => strapi.getModel(uid as UID.Schema);
  strapi.sanitizers.add('content-api.output', (schema) => traverseEntity(removeEditorial, { schema, getModel }));
}

const removeEditorial: Visitor = ({ key, value, attribute }, { remove, set }) => {
  if (attribute?.type !== 'relation') return;
  if ('target' in attribute && isEditorial(attribute.target)) remove(key);
  else if (Array.isArray(value)) set(key, value.filter((one) => !isEditorial(typeOf(one))) as never);
  else if (isEditorial(typeOf(value))) remove(key);
};

const isEditorial = (uid: unknown) => typeof uid === 'string' && uid.startsWith('plugin::press-office.');

/** A polymorphic relation names the type of each record in it. */
const typeOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && '__type' in record ? record.__type : null;
