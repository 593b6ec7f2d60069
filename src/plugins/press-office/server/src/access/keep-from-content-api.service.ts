import type { Core, UID } from '@strapi/strapi';
import { traverseEntity } from '@strapi/utils';

type Visitor = Parameters<typeof traverseEntity>[0];

/**
 * Keeps the desk out of every answer of Strapi's content API. No route of it leads to an editorial type, but relations
 * do: a host's own type may link to a press release, and the media library tells a read-only API token in which
 * documents a file is used, drafts and all (`/api/upload/files?populate=related`). A file of the library does not lead to
 * others either, through what uses it: they would be shown whether or not the public may have them.
 */
export function keepFromContentApi(strapi: Core.Strapi): void {
  const getModel = (uid: string) => strapi.getModel(uid as UID.Schema);
  strapi.sanitizers.add('content-api.output', (schema) =>
    traverseEntity(schema.uid === library ? removeEditorialAndFiles : removeEditorial, { schema, getModel }),
  );
}

const library = 'plugin::upload.file';

const removeEditorialAndFiles: Visitor = (options, actions) => {
  const { key, attribute } = options;
  const isFile = attribute?.type === 'media' || (attribute?.type === 'relation' && targetOf(attribute) === library);
  if (isFile) actions.remove(key);
  else return removeEditorial(options, actions);
};

const removeEditorial: Visitor = ({ key, value, attribute }, { remove, set }) => {
  if (attribute?.type !== 'relation') return;
  if (isEditorial(targetOf(attribute))) remove(key);
  else if (Array.isArray(value)) set(key, value.filter((one) => !isEditorial(typeOf(one))) as never);
  else if (isEditorial(typeOf(value))) remove(key);
};

const isEditorial = (uid: unknown) => typeof uid === 'string' && uid.startsWith('plugin::press-office.');

const targetOf = (attribute: object): unknown => ('target' in attribute ? attribute.target : null);

/** A polymorphic relation names the type of each record in it. */
const typeOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && '__type' in record ? record.__type : null;
