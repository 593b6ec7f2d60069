import { IntlMessageFormat } from 'intl-messageformat';

import ar from '../../translations/ar.json';
import en from '../../translations/en.json';
import fr from '../../translations/fr.json';

const say = (messages: typeof en, language: string, unit: 'days' | 'hours' | 'minutes', values: object) =>
  new IntlMessageFormat(messages[`press-office.publication.left.${unit}`], language).format({ ...values });

test('a countdown is said as each language counts', () => {
  expect(say(fr, 'fr', 'days', { days: 2, hours: 3 })).toBe('dans 2 jours et 3 heures');
  expect(say(fr, 'fr', 'days', { days: 1, hours: 0 })).toBe('dans 1 jour');
  expect(say(en, 'en', 'hours', { hours: 1, minutes: 30 })).toBe('in 1 hour 30 minutes');
  expect(say(en, 'en', 'minutes', { minutes: 1 })).toBe('in 1 minute');
});

test.each([
  [{ days: 1, hours: 0 }, 'بعد يوم'],
  [{ days: 2, hours: 3 }, 'بعد يومين و3 ساعات'],
  [{ days: 5, hours: 1 }, 'بعد 5 أيام وساعة'],
  [{ days: 11, hours: 2 }, 'بعد 11 يوما وساعتين'],
  [{ days: 100, hours: 12 }, 'بعد 100 يوم و12 ساعة'],
])('in Arabic, the number and its noun agree (%j)', (values, words) => {
  expect(say(ar, 'ar', 'days', values)).toBe(words);
});
