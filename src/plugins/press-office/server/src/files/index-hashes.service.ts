import type { Core } from '@strapi/strapi';

interface Indexed {
  indexes?: { name: string; columns: string[]; type?: 'unique' | null }[];
}

/**
 * Has Strapi's schema sync index the media library by hash, which the gate looks files up by. To be called in
 * `register`: the schema is read afterwards. Without the plugin, the next sync takes the index away.
 */
export function indexHashes(strapi: Core.Strapi): void {
  const type = strapi.contentType('plugin::upload.file') as Indexed;
  type.indexes = [...(type.indexes ?? []), { name: 'press_office_files_hash_idx', columns: ['hash'] }];
}
