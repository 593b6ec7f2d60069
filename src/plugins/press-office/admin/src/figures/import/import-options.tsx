import { Box, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';

import { type DecimalSign, decimalSigns } from '../../../../contracts/figures-import';
import type { LocaleCode } from '../../../../contracts/locale';
import { useNameLocale } from '../../publication/use-name-locale';
import { type MessageId, useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import type { ImportOptions } from './import-request';

interface Props {
  /** The languages that figures have words in. */
  locales: readonly LocaleCode[];
  options: ImportOptions;
  onChange(options: ImportOptions): void;
}

/** Stands for what the file says itself: a select has no empty value. */
const itself = 'itself';

/** How a file is read, and what becomes of its figures. */
export function ImportOptionsFields({ locales, options, onChange }: Props) {
  const say = useSay();
  const nameLocale = useNameLocale();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Choice
          name="decimal"
          label={say('press-office.figures.import.decimal')}
          hint={say('press-office.figures.import.decimal-help')}
          itself={say('press-office.figures.import.decimal.itself')}
          choices={decimalSigns.map((sign) => [sign, say(signNames[sign])])}
          value={options.decimal}
          onChoose={(decimal) => onChange({ ...options, decimal: decimal as DecimalSign | null })}
        />
        <Choice
          name="locale"
          label={say('press-office.figures.import.locale')}
          hint={say('press-office.figures.import.locale-help')}
          itself={say('press-office.figures.import.locale.itself')}
          choices={locales.map((locale) => [locale, nameLocale(locale)])}
          value={options.locale}
          onChoose={(locale) => onChange({ ...options, locale })}
        />
      </Flex>
      <Checkbox
        checked={options.publish}
        onCheckedChange={(checked: boolean | 'indeterminate') => onChange({ ...options, publish: checked === true })}
      >
        {say('press-office.figures.import.publish')}
      </Checkbox>
      <Field.Root name="reason" hint={say('press-office.figures.import.reason-help')}>
        <Field.Label>{say('content-manager.content-types.plugin::press-office.figure.revisionReason')}</Field.Label>
        <Textarea
          maxLength={1000}
          value={options.reason}
          onChange={(event: { target: { value: string } }) => onChange({ ...options, reason: event.target.value })}
        />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}

const signNames: Record<DecimalSign, MessageId> = {
  comma: 'press-office.figures.import.decimal.comma',
  point: 'press-office.figures.import.decimal.point',
};

interface ChoiceProps {
  name: string;
  label: string;
  hint: string;
  /** What leaving it to the file is called. */
  itself: string;
  choices: readonly [value: string, label: string][];
  value: string | null;
  onChoose(value: string | null): void;
}

function Choice({ name, label, hint, itself: byItself, choices, value, onChoose }: ChoiceProps) {
  const direction = usePanelDirection();
  return (
    <Box flex="1 1 18rem">
      <Field.Root name={name} hint={hint}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          dir={direction}
          value={value ?? itself}
          onChange={(chosen) => onChoose(chosen === itself ? null : String(chosen))}
        >
          <SingleSelectOption value={itself}>{byItself}</SingleSelectOption>
          {choices.map(([choice, words]) => (
            <SingleSelectOption key={choice} value={choice}>
              {words}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </Box>
  );
}
