import { Combobox, ComboboxOption, Field, Typography } from '@strapi/design-system';
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';

import { clockBefore, clockIn } from '../dates/clock-in';
import { readZoned, sayClock } from '../publication/zoned-time';
import { useSay } from '../translations/use-say';
import { wholeOf } from './edited';
import { wholeMeanwhile } from './meanwhile';
import { MeanwhileLine } from './meanwhile-line';
import type { PartProps } from './part-props';
import { SettingPart } from './setting-part';
import { SourceLine } from './source-line';

/** The time zone of the institution, of all that there are. */
export function TimeZonePart(part: PartProps) {
  const { report, edits, onEdit } = part;
  const say = useSay();
  const { locale } = useIntl();
  const { value, source } = wholeOf(report, edits, 'timeZone');
  const meanwhile = wholeMeanwhile(part, 'timeZone');
  const configured = report.configured.timeZone;
  const zones = useMemo(
    () => [...new Set(['UTC', value, configured, ...Intl.supportedValuesOf('timeZone')])].sort(),
    [value, configured],
  );
  // The list is too long to be drawn while it is closed, and the input takes its words from what is drawn.
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // Embargoes end by the server's clocks: a browser may know other rules of the zone.
  const told = readZoned(report.nowLocal);
  const here = clockIn(value, new Date());
  const now = told.timeZone === value ? clockBefore(told.offset, new Date()) : here;
  const isDisputed = now !== null && here !== null && now !== here;
  return (
    <SettingPart title={say('press-office.settings.time-zone')} help={say('press-office.settings.time-zone-help')}>
      <Field.Root
        name="timeZone"
        hint={now === null ? undefined : say('press-office.settings.time-zone-now', { time: sayClock(now, locale) })}
      >
        <Field.Label>{say('press-office.settings.time-zone')}</Field.Label>
        <Combobox
          dir="ltr"
          value={value}
          autocomplete={{ type: 'list', filter: 'contains' }}
          textValue={typed}
          placeholder={say('press-office.settings.time-zone-search')}
          onTextValueChange={setTyped}
          onOpenChange={(isOpen) => {
            if (!isOpen) setTyped(value);
          }}
          noOptionsMessage={() => say('press-office.settings.time-zone-none')}
          onChange={(chosen) => chosen && onEdit({ ...edits, timeZone: String(chosen) })}
        >
          {zones.map((zone) => (
            <ComboboxOption key={zone} value={zone} textValue={zone}>
              {zone}
            </ComboboxOption>
          ))}
        </Combobox>
        <Field.Hint />
      </Field.Root>
      {isDisputed && (
        <Typography tag="p" textColor="warning700">
          {say('press-office.time-zone-disputed', { server: now.slice(-5), browser: here.slice(-5) })}
        </Typography>
      )}
      {meanwhile !== null && <MeanwhileLine value={meanwhile.value} />}
      <SourceLine
        source={source}
        configured={configured}
        of={say('press-office.settings.time-zone')}
        onGoBack={() => onEdit({ ...edits, timeZone: null })}
      />
    </SettingPart>
  );
}
