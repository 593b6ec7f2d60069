/** A number as a text writes it, and the exact value that it gives. */
export interface WrittenNumber {
  text: string;
  /** Exact decimal, western digits, `.` between whole and decimals. */
  value: string;
}

/**
 * Writes an exact decimal as a text wrote another number: in the same digits, with the same signs between thousands and
 * before decimals. A text that set no thousands apart gets none.
 * @param decimalSign what stands before decimals where the number had none to learn it from
 * @returns null when the number is not written in plain digits: in words, or shortened ("3 million")
 */
export function writtenLike({ text, value }: WrittenNumber, next: string, decimalSign: '.' | ','): string | null {
  const zero = zeroOf(text);
  if (zero === null || !/^\p{Nd}+(?:[\s.,'’٬٫\u202f\u00a0]\p{Nd}+)*$/u.test(text)) return null;
  if (westernDigits(text, zero).replace(/\D/g, '') !== value.replace(/\D/g, '')) return null;
  const decimals = value.split('.')[1]?.length ?? 0;
  const signs = [...text.matchAll(/\P{Nd}/gu)].map(([sign]) => sign);
  const ownDecimalSign = decimals > 0 ? signs.at(-1) : undefined;
  const thousandsSign = (decimals > 0 ? signs.slice(0, -1) : signs)[0] ?? '';
  const [whole = '', fraction] = next.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousandsSign);
  const sign = ownDecimalSign ?? otherThan(thousandsSign, zero === '0' ? decimalSign : '٫');
  const written = fraction === undefined ? grouped : grouped + sign + fraction;
  return (next.startsWith('-') ? '-' : '') + ownDigits(written, zero);
}

const zeros = ['0', '٠', '۰'] as const;
type Zero = (typeof zeros)[number];

/** The zero of the digits that a number is written in; null when they are mixed, or others. */
function zeroOf(text: string): Zero | null {
  const digits = [...text].filter((sign) => /\p{Nd}/u.test(sign));
  return zeros.find((zero) => digits.every((digit) => isDigitOf(digit, zero))) ?? null;
}

const isDigitOf = (digit: string, zero: Zero) => {
  const place = digit.codePointAt(0)! - zero.codePointAt(0)!;
  return place >= 0 && place <= 9;
};

const westernDigits = (text: string, zero: Zero) => shifted(text, zero, '0');
const ownDigits = (text: string, zero: Zero) => shifted(text, '0', zero);

const shifted = (text: string, from: Zero, to: Zero) =>
  text.replace(/\p{Nd}/gu, (digit) =>
    String.fromCodePoint(digit.codePointAt(0)! - from.codePointAt(0)! + to.codePointAt(0)!),
  );

/** The sign before decimals is never the one between thousands. */
function otherThan(thousandsSign: string, decimalSign: string): string {
  if (decimalSign !== thousandsSign) return decimalSign;
  return decimalSign === ',' ? '.' : ',';
}
