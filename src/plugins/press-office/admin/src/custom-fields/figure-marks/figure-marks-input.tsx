import { Field, Flex, Typography } from '@strapi/design-system';
import { useField, useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import type { FigureChoice } from '../../../../contracts/figure-marks';
import { problemOf } from '../../publication/problem';
import { useDraftNumbersQuery } from '../../publication/release-api';
import { useSay } from '../../translations/use-say';
import type { FieldProps } from '../field-props';
import { firstMessage } from '../first-message';
import { chosenFor, isSameAnchor, withChoice, withoutChoice } from './choices';
import { LostChoice } from './lost-choice';
import { NumberChoice } from './number-choice';

/** The numbers of the saved text that may be a linked figure, each with a select that says which. */
export function FigureMarksInput({ name, label, hint, labelAction, required, disabled }: FieldProps) {
  const say = useSay();
  const { value, rawError, onChange } = useField<FigureChoice[] | null>(name);
  const { id } = useParams<{ id: string }>();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const hasId = id !== undefined && id !== 'create';
  const { data, error, isLoading } = useDraftNumbersQuery(
    { documentId: id ?? '', locale: query.plugins?.i18n?.locale },
    { skip: !hasId, refetchOnMountOrArgChange: true },
  );
  // A language that nothing is saved in yet is not found.
  const isSaved = hasId && !(error !== undefined && 'name' in error && error.name === 'NotFoundError');
  const choices = value ?? [];
  const numbers = (data?.numbers ?? []).filter(({ candidates, choice }) => candidates.length > 0 || choice !== null);
  const others = (data?.numbers ?? []).length - numbers.length;
  const lost = (data?.lost ?? []).filter((gone) => choices.some((one) => isSameAnchor(one, gone)));

  return (
    <Field.Root name={name} hint={hint} required={required} error={firstMessage(rawError)}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex direction="column" alignItems="stretch" gap={4} role="group" aria-label={String(label)}>
        {!isSaved && <Note>{say('press-office.custom-fields.figure-marks.save-first')}</Note>}
        {isLoading && <Note>{say('press-office.custom-fields.figure-marks.loading')}</Note>}
        {error !== undefined && isSaved && <Note>{problemOf(error).message}</Note>}
        {data !== undefined && numbers.length === 0 && (
          <Note>{say('press-office.custom-fields.figure-marks.none')}</Note>
        )}
        {numbers.map((number) => (
          <NumberChoice
            key={`${number.field} ${number.start}`}
            name={`${name}.${number.field}.${number.start}`}
            number={number}
            chosen={chosenFor(choices, number)}
            disabled={disabled}
            onChange={(chosen) => onChange(name, withChoice(choices, number, chosen))}
          />
        ))}
        {lost.map((choice, index) => (
          <LostChoice
            key={index}
            choice={choice}
            disabled={disabled}
            onRemove={() => onChange(name, withoutChoice(choices, choice))}
          />
        ))}
        {others > 0 && numbers.length > 0 && (
          <Note>{say('press-office.custom-fields.figure-marks.others', { count: others })}</Note>
        )}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

const Note = ({ children }: { children: string }) => <Typography textColor="neutral600">{children}</Typography>;
