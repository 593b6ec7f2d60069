import { Checkbox } from '@strapi/design-system';

import { useSay } from '../translations/use-say';
import { wholeOf } from './edited';
import type { PartProps } from './part-props';
import { SettingPart } from './setting-part';
import { SourceLine } from './source-line';

/** Whether a second person must approve. */
export function FourEyesPart({ report, edits, onEdit }: PartProps) {
  const say = useSay();
  const { value, source } = wholeOf(report, edits, 'fourEyes');
  return (
    <SettingPart title={say('press-office.settings.four-eyes')} help={say('press-office.settings.four-eyes-help')}>
      <Checkbox
        name="fourEyes"
        checked={value}
        onCheckedChange={(checked) => onEdit({ ...edits, fourEyes: checked === true })}
      >
        {say('press-office.settings.four-eyes-on')}
      </Checkbox>
      <SourceLine
        source={source}
        configured={say(report.configured.fourEyes ? 'press-office.settings.on' : 'press-office.settings.off')}
        of={say('press-office.settings.four-eyes')}
        onGoBack={() => onEdit({ ...edits, fourEyes: null })}
      />
    </SettingPart>
  );
}
