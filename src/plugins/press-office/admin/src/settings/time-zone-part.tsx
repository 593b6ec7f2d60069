import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';

import { sayClock } from '../publication/zoned-time';
import { useSay } from '../translations/use-say';
import { wholeOf } from './edited';
import type { PartProps } from './part-props';
import { SettingPart } from './setting-part';
import { SourceLine } from './source-line';
import { clockIn } from './clock-in';

/** The time zone of the institution, of all that there are. */
export function TimeZonePart({ report, edits, onEdit }: PartProps) {
  const say = useSay();
  const { locale } = useIntl();
  const { value, source } = wholeOf(report, edits, 'timeZone');
  const configured = report.configured.timeZone;
  const zones = useMemo(
    () => [...new Set(['UTC', value, configured, ...Intl.supportedValuesOf('timeZone')])].sort(),
    [value, configured],
  );
  // The list is too long to be drawn while it is closed, and the input takes its words from what is drawn.
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const now = clockIn(value, new Date());
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
      <SourceLine
        source={source}
        configured={configured}
        of={say('press-office.settings.time-zone')}
        onGoBack={() => onEdit({ ...edits, timeZone: null })}
      />
    </SettingPart>
  );
}
