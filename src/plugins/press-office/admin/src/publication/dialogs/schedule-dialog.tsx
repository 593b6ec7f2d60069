import { Field, Radio, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { useSay } from '../../translations/use-say';
import { readZoned, sayClock } from '../zoned-time';
import { ChooseWhat } from './choose-what';
import type { DialogProps } from './dialog-props';
import { useWhatComesOut } from './use-what-comes-out';
import { VerbDialog } from './verb-dialog';

/** Asks when the embargo ends, by the institution's clocks. */
export function ScheduleDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const { timeZone, embargoLocal } = report;
  const what = useWhatComesOut(report);
  const [clock, setClock] = useState(embargoLocal === null ? '' : readZoned(embargoLocal).clock);
  const [choices, setChoices] = useState<string[]>([]);
  const [chosen, choose] = useState<string | null>(null);
  const mustChoose = choices.length > 0 && chosen === null;
  const embargoUntil = chosen ?? `${clock}[${timeZone}]`;

  return (
    <VerbDialog
      verb="schedule"
      documentId={report.documentId}
      body={what.body === null || clock === '' || mustChoose ? null : { ...what.body, embargoUntil }}
      onClose={onClose}
      onChoices={setChoices}
    >
      <Field.Root name="embargoUntil" required hint={say('press-office.publication.clock-of', { zone: timeZone })}>
        <Field.Label>{say('press-office.publication.embargo-until')}</Field.Label>
        <TextInput
          type="datetime-local"
          dir="ltr"
          value={clock}
          onChange={({ target }) => {
            setClock(target.value);
            setChoices([]);
            choose(null);
          }}
        />
        <Field.Hint />
      </Field.Root>
      {choices.length > 0 && <Choices choices={choices} chosen={chosen} onChoose={choose} />}
      <ChooseWhat report={report} what={what} />
    </VerbDialog>
  );
}

interface ChoicesProps {
  /** RFC 9557 */
  choices: string[];
  chosen: string | null;
  onChoose(choice: string): void;
}

/** The instants that a time may mean which the clocks skip or show twice. */
function Choices({ choices, chosen, onChoose }: ChoicesProps) {
  const say = useSay();
  const { locale } = useIntl();
  return (
    <Radio.Group
      aria-label={say('press-office.publication.choose-time')}
      value={chosen ?? ''}
      onValueChange={onChoose}
      name="choice"
    >
      {choices.map((choice) => {
        const { clock, offset, timeZone } = readZoned(choice);
        return (
          <Radio.Item key={choice} value={choice}>
            {say('press-office.publication.time', { time: sayClock(clock, locale), offset, zone: timeZone })}
          </Radio.Item>
        );
      })}
    </Radio.Group>
  );
}
