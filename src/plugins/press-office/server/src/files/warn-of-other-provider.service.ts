import type { Core } from '@strapi/strapi';

/** Says at the start that files of drafts are not kept closed, where they are served by somebody else. */
export function warnOfOtherProvider(strapi: Core.Strapi): void {
  const provider = strapi.config.get<string>('plugin::upload.provider', 'local');
  if (provider.toLowerCase() === 'local') return;
  strapi.log.warn(
    `press-office: files are kept by the upload provider "${provider}" and served there. Whoever has the address of a ` +
      'file can read it before it is published, and after it was withdrawn.',
  );
}
