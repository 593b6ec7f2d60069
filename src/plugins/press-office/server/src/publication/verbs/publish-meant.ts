import type { LocaleCode } from '../../../../contracts/locale';
import type { Desk } from '../../shared/desk';
import { publishLinked } from '../publish-linked.service';
import { publishLocales } from '../publish-locales';
import { agreedIn, type WhatToPublish } from './publishable';
import type { Situation } from './verb';

/** Publishes some locales of a release, after what it links to where that is asked for. To be called inside an act. */
export async function publishMeant(
  desk: Desk,
  { documentId, links }: Situation,
  { locales, ...asked }: WhatToPublish & { locales: LocaleCode[] },
): Promise<void> {
  const agreed = agreedIn(asked);
  if (agreed !== null) await publishLinked(desk, links.hidden, agreed);
  await publishLocales(desk, { documentId, locales });
}
