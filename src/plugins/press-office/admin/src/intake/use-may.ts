import { useAuth } from '@strapi/strapi/admin';

import type { LocaleCode } from '../../../contracts/locale';
import { releaseUid } from '../publication/release-uid';
import type { AcceptableKind } from './found/choices';
import { kindUids } from './kind-uids';

/** What whoever is signed in may make of a text in some language. The server asks again. */
export interface May {
  makeRelease: boolean;
  accept(kind: AcceptableKind): boolean;
}

/** Reads it from the permissions that the panel has loaded. */
export function useMay(locale: LocaleCode): May {
  const held = useAuth('Intake', ({ permissions }) => permissions);
  const mayCreate = (uid: string) =>
    held.some(
      ({ action, subject, properties }) =>
        action === 'plugin::content-manager.explorer.create' &&
        subject === uid &&
        (properties?.locales?.includes(locale) ?? true),
    );
  return {
    makeRelease: mayCreate(releaseUid),
    accept: (kind) =>
      kind === 'image'
        ? held.some(({ action }) => action === 'plugin::upload.assets.create')
        : mayCreate(kindUids[kind]),
  };
}
