import { Field, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { useSay } from '../../translations/use-say';
import { readTypedNumber, writeNumber } from './read-typed-number';

interface Props {
  /** The attribute of a figure that is asked for. */
  name: 'value' | 'upperValue';
  required?: boolean;
  typed: string;
  onChange(typed: string): void;
}

/** Asks for an exact number as the panel's language writes numbers, and says back what was understood, or why nothing was. */
export function NumberLine({ name, required = false, typed, onChange }: Props) {
  const say = useSay();
  const { locale: language } = useIntl();
  const read = typed.trim() === '' ? null : readTypedNumber(typed, language);
  const told = () => {
    if (read === null) return { hint: say(`press-office.help.figure.${name}`) };
    if ('exact' in read)
      return { hint: say('press-office.ledger.number-read', { number: isolated(writeNumber(read.exact, language)) }) };
    if ('unreadable' in read) return { error: say('press-office.ledger.number-unreadable') };
    const [thousands, decimals] = read.either;
    const values = { thousands: isolated(thousands), decimals: isolated(decimals) };
    return { error: say('press-office.ledger.number-ambiguous', values) };
  };
  return (
    <Field.Root name={name} required={required} {...told()}>
      <Field.Label>{say(`content-manager.content-types.plugin::press-office.figure.${name}`)}</Field.Label>
      <TextInput
        dir="ltr"
        value={typed}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** A number in a sentence of either direction. */
const isolated = (number: string) => `\u2066${number}\u2069`;
