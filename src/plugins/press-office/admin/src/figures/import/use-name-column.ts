import { useNameLocale } from '../../publication/use-name-locale';
import { useSay } from '../../translations/use-say';
import { columnLabel } from './column-label';

/** Names a column as the form of a figure does, with its language; another one by its own name. */
export function useNameColumn(): (column: string) => string {
  const say = useSay();
  const nameLocale = useNameLocale();
  return (column) => {
    const { label, locale } = columnLabel(column);
    if (label === null) return column;
    return locale === null
      ? say(label)
      : say('press-office.figures.import.column-in', { column: say(label), locale: nameLocale(locale) });
  };
}
