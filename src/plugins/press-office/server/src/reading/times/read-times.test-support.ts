import { languageOf } from '../languages';
import { lexiconOf } from '../languages/lexicon';
import { layOut } from '../text/layout';
import { findTimes, type WrittenTime } from './find-times';

/** A text laid out in a language, and the times in it. */
export function readTimes(text: string, locale: string) {
  const lexicon = lexiconOf(languageOf(locale)!);
  const layout = layOut(text, lexicon.abbreviations);
  return { layout, times: findTimes(layout, lexicon) };
}

/** The times of a text in brief: "2024-01-04 thursday", "2024/2028", "islamic 12 رمضان 1446". */
export const timesIn = (text: string, locale: string) => readTimes(text, locale).times.flatMap(shown);

function shown({ found }: WrittenTime): string[] {
  return found.map((time) => {
    if ('date' in time) return [time.date, time.weekday].filter(Boolean).join(' ');
    return 'period' in time ? `${time.period.from ?? ''}/${time.period.to ?? ''}` : `islamic ${time.written}`;
  });
}
