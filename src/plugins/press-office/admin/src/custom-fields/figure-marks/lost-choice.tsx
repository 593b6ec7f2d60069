import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';

import type { FigureChoice } from '../../../../contracts/figure-marks';
import { useSay } from '../../translations/use-say';

interface Props {
  choice: FigureChoice;
  disabled?: boolean;
  onRemove(): void;
}

/** A choice that speaks of nothing any more, and the button that removes it. */
export function LostChoice({ choice: { exact }, disabled, onRemove }: Props) {
  const say = useSay();
  return (
    <Flex gap={2} justifyContent="space-between">
      <Typography textColor="danger600">
        {say('press-office.custom-fields.figure-marks.lost', { value: exact })}
      </Typography>
      <IconButton
        label={say('press-office.custom-fields.figure-marks.remove', { value: exact })}
        variant="ghost"
        disabled={disabled}
        onClick={onRemove}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
}
