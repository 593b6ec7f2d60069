import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { type Qualifier, qualifiers } from '../../../contracts/figure';
import type { LedgerEntry, RevisionRequest } from '../../../contracts/ledger';
import { DialogFrame } from '../dialogs/dialog-frame';
import { isFilled } from '../publication/dialogs/filled';
import { WordsPerLocale } from '../publication/dialogs/words-per-locale';
import { problemOf } from '../publication/problem';
import { type MessageId, useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { useReviseFigureMutation } from './ledger-api';
import { NumberLine } from './typed-number/number-line';
import { readTypedNumber, writeForInput } from './typed-number/read-typed-number';

interface Props {
  figure: { key: string; documentId: string };
  present: NonNullable<LedgerEntry['public']>;
  onClose(): void;
}

/** Asks for the new value of a public figure, and why it changes. */
export function ReviseDialog({ figure, present, onClose }: Props) {
  const say = useSay();
  const direction = usePanelDirection();
  const { toggleNotification } = useNotification();
  const [revise, { isLoading, error }] = useReviseFigureMutation();
  const { locale: language } = useIntl();
  const [measure, setMeasure] = useState(() => measureOf(present, language));
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const locales = Object.keys(present.displays);
  const value = exactOf(measure.value, language);
  const upper = exactOf(measure.upper, language);
  const set = (name: keyof Measure) => (words: string) => setMeasure({ ...measure, [name]: words });

  const doIt = async () => {
    if (value === undefined || value === null || upper === undefined) return;
    const answer = await revise({ figure, body: { ...requestOf(measure), value, upper, reason: reasons } });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('press-office.ledger.revised') });
    onClose();
  };
  return (
    <DialogFrame
      title={say('press-office.ledger.revise')}
      confirm={say('press-office.ledger.revise')}
      isReady={value !== undefined && value !== null && upper !== undefined && isFilled(reasons, locales)}
      isBusy={isLoading}
      problem={error === undefined ? null : problemOf(error).message}
      onConfirm={doIt}
      onClose={onClose}
    >
      <NumberLine name="value" required typed={measure.value} onChange={set('value')} />
      <NumberLine name="upperValue" typed={measure.upper} onChange={set('upper')} />
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

const measureOf = ({ value, upper, qualifier, asOf, period }: Props['present'], language: string): Measure => ({
  value: writeForInput(value, language),
  upper: upper === null ? '' : writeForInput(upper, language),
  qualifier,
  asOf: asOf ?? '',
  from: period?.from ?? '',
  to: period?.to ?? '',
});

/** The exact number that was typed, null for none; undefined for what is no number, or may be two. */
function exactOf(typed: string, language: string): string | null | undefined {
  if (typed.trim() === '') return null;
  const read = readTypedNumber(typed, language);
  return 'exact' in read ? read.exact : undefined;
}

function requestOf({ qualifier, asOf, from, to }: Measure): Omit<RevisionRequest, 'reason' | 'value' | 'upper'> {
  const period = { from: from.trim() || null, to: to.trim() || null };
  return {
    qualifier: qualifier as Qualifier,
    asOf: asOf.trim() || null,
    period: period.from === null && period.to === null ? null : period,
  };
}

type Attribute = 'qualifier' | 'asOf' | 'periodFrom' | 'periodTo';

/** The form's own label of an attribute. */
const labelOf = (attribute: Attribute): MessageId =>
  `content-manager.content-types.plugin::press-office.figure.${attribute}`;

interface LineProps {
  name: Attribute;
  placeholder: string;
  value: string;
  onChange(words: string): void;
}

/** A date: written from left to right in every language. */
function Line({ name, placeholder, value, onChange }: LineProps) {
  const say = useSay();
  return (
    <Field.Root name={name} hint={say(`press-office.help.figure.${name}`)}>
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
