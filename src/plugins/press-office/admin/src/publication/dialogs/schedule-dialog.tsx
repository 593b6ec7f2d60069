import { Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { useSay } from '../../translations/use-say';
import { directionOf } from '../../writing-direction/direction-of';
import type { Problem } from '../problem';
import { readZoned, sayClock } from '../zoned-time';
import { ChooseWhat } from './choose-what';
import type { DialogProps } from './dialog-props';
import { useWhatComesOut } from './use-what-comes-out';
import { VerbDialog } from './verb-dialog';

/** Asks when the embargo ends, by the institution's clocks. */
export function ScheduleDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const { locale } = useIntl();
  const { timeZone, embargoLocal } = report;
  const what = useWhatComesOut(report);
  const [clock, setClock] = useState(embargoLocal === null ? '' : readZoned(embargoLocal).clock);
  const [unclear, setUnclear] = useState<Problem | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const mustChoose = unclear !== null && chosen === null;
  const embargoUntil = chosen ?? `${clock}[${timeZone}]`;

  return (
    <VerbDialog
      verb="schedule"
      documentId={report.documentId}
      body={what.body === null || clock === '' || mustChoose ? null : { ...what.body, embargoUntil }}
      onClose={onClose}
      onChoices={setUnclear}
    >
      <Field.Root
        name="embargoUntil"
        required
        hint={
          clock === ''
            ? say('press-office.publication.clock-of', { zone: timeZone })
            : say('press-office.publication.time-of', { time: sayClock(clock, locale), zone: timeZone })
        }
      >
        <Field.Label>{say('press-office.publication.embargo-until')}</Field.Label>
        <TextInput
          type="datetime-local"
          dir="ltr"
          value={clock}
          onChange={({ target }) => {
            setClock(target.value);
            setUnclear(null);
            choose(null);
          }}
        />
        <Field.Hint />
      </Field.Root>
      {unclear !== null && <Choices unclear={unclear} chosen={chosen} onChoose={choose} />}
      <ChooseWhat report={report} what={what} />
    </VerbDialog>
  );
}

interface ChoicesProps {
  unclear: Problem;
  chosen: string | null;
  onChoose(choice: string): void;
}

/** The instants that a time may mean which the clocks skip or show twice. */
function Choices({ unclear, chosen, onChoose }: ChoicesProps) {
  const say = useSay();
  const { locale } = useIntl();
  const isSkipped = unclear.code === 'INSTANT_SKIPPED';
  const question = say(isSkipped ? 'press-office.publication.time-skipped' : 'press-office.publication.time-repeated');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography role="alert" textColor="danger600">
        {question}
      </Typography>
      <Radio.Group
        dir={directionOf(locale)}
        aria-label={question}
        value={chosen ?? ''}
        onValueChange={onChoose}
        name="choice"
      >
        {unclear.choices.map((choice) => {
          const { clock, offset, timeZone } = readZoned(choice);
          return (
            <Radio.Item key={choice} value={choice}>
              {say('press-office.publication.time', { time: sayClock(clock, locale), offset, zone: timeZone })}
            </Radio.Item>
          );
        })}
      </Radio.Group>
    </Flex>
  );
}
