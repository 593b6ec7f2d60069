import { listed } from './listed';

/** Words for money and time, which numbers measure rather than count. */
export interface MeasureWords {
  /** Names of currencies, singular and plural, to ISO 4217. */
  currencies: Readonly<Record<string, string>>;
  /** Units of time: with a number before them, a duration or an age. */
  durations: readonly string[];
}

/** By the language's code. */
export const measureWords: Readonly<Record<string, MeasureWords>> = {
  ar: {
    currencies: {
      درهم: 'MAD',
      درهما: 'MAD',
      دراهم: 'MAD',
      أورو: 'EUR',
      يورو: 'EUR',
      دولار: 'USD',
      دولارا: 'USD',
      دولارات: 'USD',
    },
    durations: listed(`
      سنة, سنوات, سنين, عام, عاما, أعوام, شهر, شهرا, أشهر, شهور, أسبوع, أسبوعا, أسابيع, يوم, يوما, أيام, ساعة,
      ساعات, دقيقة, دقائق, ثانية, ثوان, ثواني, عقد, عقود, قرن, قرون
    `),
  },
  fr: {
    currencies: { dirham: 'MAD', dirhams: 'MAD', euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD' },
    durations: listed(`
      an, ans, année, années, mois, semaine, semaines, jour, jours, journée, journées, heure, heures, h, minute,
      minutes, seconde, secondes, trimestre, trimestres, semestre, semestres, décennie, décennies, siècle, siècles
    `),
  },
  en: {
    currencies: {
      dirham: 'MAD',
      dirhams: 'MAD',
      euro: 'EUR',
      euros: 'EUR',
      dollar: 'USD',
      dollars: 'USD',
      pound: 'GBP',
      pounds: 'GBP',
    },
    durations: listed(`
      year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, quarter,
      quarters, decade, decades, century, centuries
    `),
  },
};
