import type { LocaleCode } from '../../../contracts/locale';
import { directionOf } from './direction-of';

interface Props {
  /** Null where there are none. */
  words: { locale: LocaleCode; text: string } | null;
  /** What is shown where there are none. */
  otherwise: string;
}

/** Words of the content, in the direction of their own language, whatever stands around them. */
export const Words = ({ words, otherwise }: Props) =>
  words === null ? (
    <bdi>{otherwise}</bdi>
  ) : (
    <bdi lang={words.locale} dir={directionOf(words.locale)}>
      {words.text}
    </bdi>
  );
