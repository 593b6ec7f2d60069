import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { Qualifier } from '../../../contracts/figure';
import type { LedgerEntry, RevisionRequest } from '../../../contracts/ledger';
import { DialogFrame } from '../dialogs/dialog-frame';
import { isFilled } from '../publication/dialogs/filled';
import { WordsPerLocale } from '../publication/dialogs/words-per-locale';
import { problemOf } from '../publication/problem';
import { type MessageId, useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { useReviseFigureMutation } from './ledger-api';

interface Props {
  figure: { key: string; documentId: string };
  present: NonNullable<LedgerEntry['public']>;
  onClose(): void;
}

const qualifiers: readonly Qualifier[] = [
  'exactly',
  'approximately',
  'at-least',
  'at-most',
  'up-to',
  'more-than',
  'less-than',
  'target',
];

/** Asks for the new value of a public figure, and why it changes. */
export function ReviseDialog({ figure, present, onClose }: Props) {
  const say = useSay();
  const direction = usePanelDirection();
  const { toggleNotification } = useNotification();
  const [revise, { isLoading, error }] = useReviseFigureMutation();
  const [measure, setMeasure] = useState(() => measureOf(present));
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const locales = Object.keys(present.displays);
  const set = (name: keyof Measure) => (words: string) => setMeasure({ ...measure, [name]: words });

  const doIt = async () => {
    const answer = await revise({ figure, body: { ...requestOf(measure), reason: reasons } });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('press-office.ledger.revised') });
    onClose();
  };
  return (
    <DialogFrame
      title={say('press-office.ledger.revise')}
      confirm={say('press-office.ledger.revise')}
      isReady={measure.value.trim() !== '' && isFilled(reasons, locales)}
      isBusy={isLoading}
      problem={error === undefined ? null : problemOf(error).message}
      onConfirm={doIt}
      onClose={onClose}
    >
      <Line name="value" required value={measure.value} onChange={set('value')} />
      <Line name="upperValue" value={measure.upper} onChange={set('upper')} />
      <Field.Root name="qualifier">
        <Field.Label>{say(labelOf('qualifier'))}</Field.Label>
        <SingleSelect dir={direction} value={measure.qualifier} onChange={(value) => set('qualifier')(String(value))}>
          {qualifiers.map((qualifier) => (
            <SingleSelectOption key={qualifier} value={qualifier}>
              {say(qualifier)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Line name="asOf" placeholder="2024-05-08" value={measure.asOf} onChange={set('asOf')} />
      <Line name="periodFrom" placeholder="2024" value={measure.from} onChange={set('from')} />
      <Line name="periodTo" placeholder="2024" value={measure.to} onChange={set('to')} />
      <WordsPerLocale
        name="reason"
        label={(locale) => say('press-office.ledger.reason-in', { locale })}
        locales={locales}
        required
        words={reasons}
        onChange={setReasons}
      />
    </DialogFrame>
  );
}

type Measure = Record<'value' | 'upper' | 'qualifier' | 'asOf' | 'from' | 'to', string>;

const measureOf = ({ value, upper, qualifier, asOf, period }: Props['present']): Measure => ({
  value,
  upper: upper ?? '',
  qualifier,
  asOf: asOf ?? '',
  from: period?.from ?? '',
  to: period?.to ?? '',
});

function requestOf({ value, upper, qualifier, asOf, from, to }: Measure): Omit<RevisionRequest, 'reason'> {
  const period = { from: from.trim() || null, to: to.trim() || null };
  return {
    value: value.trim(),
    upper: upper.trim() || null,
    qualifier: qualifier as Qualifier,
    asOf: asOf.trim() || null,
    period: period.from === null && period.to === null ? null : period,
  };
}

type Attribute = 'value' | 'upperValue' | 'qualifier' | 'asOf' | 'periodFrom' | 'periodTo';

/** The form's own label of an attribute. */
const labelOf = (attribute: Attribute): MessageId =>
  `content-manager.content-types.plugin::press-office.figure.${attribute}`;

interface LineProps {
  name: Attribute;
  required?: boolean;
  placeholder?: string;
  value: string;
  onChange(words: string): void;
}

/** A number or a date: written from left to right in every language. */
function Line({ name, required = false, placeholder, value, onChange }: LineProps) {
  const say = useSay();
  return (
    <Field.Root name={name} required={required} hint={say(`press-office.help.figure.${name}`)}>
      <Field.Label>{say(labelOf(name))}</Field.Label>
      <TextInput
        dir="ltr"
        placeholder={placeholder}
        value={value}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
