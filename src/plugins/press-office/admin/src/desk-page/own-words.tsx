import type { LocaleCode } from '../../../contracts/locale';
import { directionOf } from '../writing-direction/direction-of';

/** Words of the content inside those of the panel: in their own language and direction. */
export function OwnWords({ locale, text }: { locale: LocaleCode; text: string }) {
  return (
    <bdi lang={locale} dir={directionOf(locale)}>
      {text}
    </bdi>
  );
}
