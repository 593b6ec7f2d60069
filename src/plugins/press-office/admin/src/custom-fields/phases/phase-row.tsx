import { Box, Grid, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';

import { useSay } from '../../translations/use-say';
import { PhaseText } from './phase-text';

/** A phase as the server takes it; each end of its period is a date of any precision, or null when open. */
export interface Phase {
  name: string;
  from: string | null;
  to: string | null;
}

interface PhaseRowProps {
  /** The path of the phase in the form. */
  path: string;
  /** Its place among the phases, counted from 1. */
  number: number;
  disabled?: boolean;
  onRemove: () => void;
}

/** The inputs of one phase, and the button that removes it. */
export function PhaseRow({ path, number, disabled, onRemove }: PhaseRowProps) {
  const say = useSay();
  return (
    <Grid.Root gap={4} role="group" aria-label={say('press-office.custom-fields.phases.row', { number })}>
      <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
        <PhaseText
          path={`${path}.name`}
          label={say('press-office.custom-fields.phases.phase-name')}
          required
          disabled={disabled}
        />
      </Grid.Item>
      <Grid.Item col={3} s={5} xs={12} direction="column" alignItems="stretch">
        <PhaseText
          path={`${path}.from`}
          label={say('press-office.custom-fields.phases.from')}
          isOptional
          disabled={disabled}
        />
      </Grid.Item>
      <Grid.Item col={3} s={5} xs={12} direction="column" alignItems="stretch">
        <PhaseText
          path={`${path}.to`}
          label={say('press-office.custom-fields.phases.to')}
          isOptional
          disabled={disabled}
        />
      </Grid.Item>
      <Grid.Item col={1} s={2} xs={12} alignItems="flex-start">
        <Box paddingTop={5}>
          <IconButton
            label={say('press-office.custom-fields.phases.remove', { number })}
            variant="ghost"
            disabled={disabled}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        </Box>
      </Grid.Item>
    </Grid.Root>
  );
}
