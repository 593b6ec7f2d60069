import request, { type Test } from 'supertest';

import type { BootedStrapi } from './boot-strapi';

/** An anonymous reader of the public API: `get('press-releases?locale=fr')`. */
export const newsroomOf = (booted: BootedStrapi) => ({
  get: (path: string): Test => request(booted.strapi.server.httpServer).get(`/api/${path}`),

  /** The `data` of an answer that must be there. */
  async read(path: string) {
    const { status, body, text } = await request(booted.strapi.server.httpServer).get(`/api/${path}`);
    if (status !== 200) throw new Error(`GET /api/${path} → ${status} ${text}`);
    return body.data;
  },
});
