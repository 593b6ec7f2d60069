import { alike } from './number-grammar';

/** An amount's currency (ISO 4217), and how much one of what is written is worth: "MDH" are millions of dirhams. */
export interface Currency {
  iso: string;
  /** Power of ten. */
  scale: number;
}

const inUnits = (iso: string, words: string) => alike<Currency>(words, { iso, scale: 0 });

/** Abbreviations for thousands, millions and milliards of dirhams, dinars and CFA francs, as offices write them. */
const scaled: readonly (readonly [string, Currency])[] = [
  ...alike<Currency>('KDH, KDHS, kMAD, KMAD', { iso: 'MAD', scale: 3 }),
  ...alike<Currency>('MDH, MDHS, MMAD', { iso: 'MAD', scale: 6 }),
  ...alike<Currency>('MMDH, MMDHS, MdDH, MdsDH, MrdDH, GDH', { iso: 'MAD', scale: 9 }),
  ...alike<Currency>('KDT', { iso: 'TND', scale: 3 }),
  ...alike<Currency>('MDT, MTND', { iso: 'TND', scale: 6 }),
  ...alike<Currency>('KEUR', { iso: 'EUR', scale: 3 }),
  ...alike<Currency>('MEUR', { iso: 'EUR', scale: 6 }),
  ...alike<Currency>('MUSD', { iso: 'USD', scale: 6 }),
  ...alike<Currency>('MFCFA', { iso: 'XOF', scale: 6 }),
];

const codes =
  'MAD EUR USD GBP TND DZD SAR EGP JPY CAD CHF CNY AED QAR KWD BHD OMR JOD LBP IQD LYD MRU XOF XAF SDG KRW TRY INR'
    .split(' ')
    .map((iso): [string, Currency] => [iso, { iso, scale: 0 }]);

/** What every language writes in Latin letters: ISO 4217 codes and office abbreviations. */
const everywhere = [
  ...codes,
  ...scaled,
  ...inUnits('MAD', 'DH, DHS'),
  ...inUnits('TND', 'DT'),
  ...inUnits('DZD', 'DA'),
  ...inUnits('XOF', 'FCFA, F CFA, CFA'),
];

/** Whether a unit of money is an abbreviation for a multiple: "MDH", "MMDH". */
export function isMultiple(unit: string): boolean {
  return scaled.some(([abbreviation]) => abbreviation === unit);
}

/** Signs that stand for one currency; the dollar's is that of the United States unless letters before it say otherwise. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
};

export const frenchCurrencies: readonly (readonly [string, Currency])[] = [
  ...everywhere,
  ...inUnits('MAD', 'dirham, dirhams, dirham marocain, dirhams marocains'),
  ...inUnits('EUR', 'euro, euros'),
  ...inUnits('USD', 'dollar, dollars, dollar américain, dollars américains, dollars US'),
  ...inUnits('CAD', 'dollars canadiens, dollar canadien'),
  ...inUnits('GBP', 'livre sterling, livres sterling'),
  ...inUnits('TND', 'dinar tunisien, dinars tunisiens'),
  ...inUnits('DZD', 'dinar algérien, dinars algériens'),
  ...inUnits('SAR', 'riyal saoudien, riyals saoudiens'),
  ...inUnits('EGP', 'livre égyptienne, livres égyptiennes'),
  ...inUnits('JPY', 'yen, yens'),
  ...inUnits('CNY', 'yuan, yuans'),
  ...inUnits('CHF', 'franc suisse, francs suisses'),
  ...inUnits('XOF', 'francs CFA, franc CFA'),
];

export const englishCurrencies: readonly (readonly [string, Currency])[] = [
  ...everywhere,
  ...inUnits('MAD', 'dirham, dirhams, Moroccan dirham, Moroccan dirhams'),
  ...inUnits('EUR', 'euro, euros'),
  ...inUnits('USD', 'dollar, dollars, US dollar, US dollars'),
  ...inUnits('CAD', 'Canadian dollars'),
  ...inUnits('GBP', 'pound sterling, pounds sterling, sterling'),
  ...inUnits('TND', 'Tunisian dinar, Tunisian dinars'),
  ...inUnits('DZD', 'Algerian dinar, Algerian dinars'),
  ...inUnits('SAR', 'Saudi riyal, Saudi riyals'),
  ...inUnits('EGP', 'Egyptian pound, Egyptian pounds'),
  ...inUnits('JPY', 'yen, Japanese yen'),
  ...inUnits('CNY', 'yuan'),
  ...inUnits('CHF', 'Swiss francs, Swiss franc'),
  ...inUnits('XOF', 'CFA francs'),
];

export const arabicCurrencies: readonly (readonly [string, Currency])[] = [
  ...everywhere,
  ...inUnits('MAD', 'درهم, درهما, دراهم, درهم مغربي, درهما مغربيا, دراهم مغربية, د.م, د.م., دهـ'),
  ...inUnits('EUR', 'أورو, يورو, أوروهات'),
  ...inUnits('USD', 'دولار, دولارا, دولارات, دولار أمريكي, دولارا أمريكيا, دولار أميركي'),
  ...inUnits('CAD', 'دولار كندي, دولارا كنديا'),
  ...inUnits('GBP', 'جنيه إسترليني, جنيها إسترلينيا'),
  ...inUnits('TND', 'دينار تونسي, دينارا تونسيا, د.ت'),
  ...inUnits('DZD', 'دينار جزائري, دينارا جزائريا, دج, د.ج'),
  ...inUnits('SAR', 'ريال سعودي, ريالا سعوديا, ريال, ريالا, ريالات'),
  ...inUnits('EGP', 'جنيه مصري, جنيها مصريا, جنيه, جنيها, جنيهات'),
  ...inUnits('AED', 'درهم إماراتي, درهما إماراتيا'),
  ...inUnits('JPY', 'ين ياباني, ين'),
  ...inUnits('CNY', 'يوان'),
  ...inUnits('CHF', 'فرنك سويسري'),
];
