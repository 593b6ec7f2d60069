import type { Core } from '@strapi/strapi';

export type Application = 'ours' | 'stock';
export function startStrapi(name: Application): Promise<Core.Strapi>;
