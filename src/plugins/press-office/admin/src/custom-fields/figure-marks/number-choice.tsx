import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';

import type { NumberInDraft } from '../../../../contracts/figure-marks';
import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import { byItself, noFigure } from './choices';

interface Props {
  number: NumberInDraft;
  /** The path of the field in the form, and the place of the number among the others. */
  name: string;
  /** documentId of a figure, or one of the words of `choices.ts` */
  chosen: string;
  disabled?: boolean;
  onChange(chosen: string): void;
}

/** One number with its sentence, and the linked figures that it may mean. */
export function NumberChoice({ number, name, chosen, disabled, onChange }: Props) {
  const say = useSay();
  const direction = usePanelDirection();
  const { text, sentence, candidates, boundBy, figure, choice } = number;
  const labelOf = (key: string | null) => candidates.find((one) => one.key === key)?.label ?? key ?? '';
  const isDiffering =
    chosen !== byItself && chosen !== noFigure && candidates.every((one) => one.documentId !== chosen);
  const itself =
    boundBy === 'match'
      ? say('press-office.custom-fields.figure-marks.by-itself', { figure: labelOf(figure) })
      : say('press-office.custom-fields.figure-marks.not-marked');
  return (
    <Field.Root name={name}>
      <Field.Label>
        <bdi>{say('press-office.custom-fields.figure-marks.figure-of', { value: text })}</bdi>
      </Field.Label>
      <Typography variant="pi" tag="p" textColor="neutral600" dir="auto">
        {sentence}
      </Typography>
      <SingleSelect
        dir={direction}
        value={chosen}
        disabled={disabled}
        placeholder={say('press-office.custom-fields.figure-marks.choose')}
        onChange={(value) => onChange(String(value))}
      >
        <SingleSelectOption value={byItself}>{itself}</SingleSelectOption>
        {candidates.map(({ documentId, label, display }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {`${label} (${display})`}
          </SingleSelectOption>
        ))}
        {isDiffering && (
          <SingleSelectOption value={chosen}>
            {say('press-office.custom-fields.figure-marks.differs', { figure: figure ?? choice?.exact ?? text })}
          </SingleSelectOption>
        )}
        <SingleSelectOption value={noFigure}>
          {say('press-office.custom-fields.figure-marks.no-figure')}
        </SingleSelectOption>
      </SingleSelect>
    </Field.Root>
  );
}
