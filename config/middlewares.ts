import { noteFormFile } from '../src/form-files';
import { refuseBrokenBody } from '../src/refuse-broken-body';

export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  {
    name: 'strapi::cors',
    config: {
      // What is public is for every site; the panel is served from here and needs no other.
      credentials: false,
      headers: ['Content-Type', 'Authorization', 'Accept', 'If-None-Match', 'If-Modified-Since'],
    },
  },
  'strapi::query',
  'global::remove-form-files',
  {
    name: 'strapi::body',
    // A text of a megabyte, which the desk reads, is longer as JSON.
    config: { onError: refuseBrokenBody, jsonLimit: '2mb', formidable: { onFileBegin: noteFormFile } },
  },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'strapi::public',
];
