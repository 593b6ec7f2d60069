import type { LocaleCode } from '../../../contracts/locale';
import { toContent } from '../desk/permission';
import { useMay } from '../desk/use-may';
import { releaseUid } from '../publication/release-uid';
import type { AcceptableKind } from './found/choices';
import { kindUids } from './kind-uids';

/** What whoever is signed in may make of a text in some language. The server asks again. */
export interface MayInIntake {
  makeRelease: boolean;
  accept(kind: AcceptableKind): boolean;
}

/** Reads it from the permissions that the panel has loaded. */
export function useMayInIntake(locale: LocaleCode): MayInIntake {
  const may = useMay();
  return {
    makeRelease: may([toContent('create', releaseUid)], locale),
    accept: (kind) =>
      kind === 'image'
        ? may([{ action: 'plugin::upload.assets.create' }])
        : may([toContent('create', kindUids[kind])], locale),
  };
}
