import { Checkbox } from '@strapi/design-system';

import { useSay } from '../translations/use-say';
import { wholeOf } from './edited';
import { wholeMeanwhile } from './meanwhile';
import { MeanwhileLine } from './meanwhile-line';
import type { PartProps } from './part-props';
import { SettingPart } from './setting-part';
import { SourceLine } from './source-line';

/** Whether a second person must approve. */
export function FourEyesPart(part: PartProps) {
  const { report, edits, onEdit } = part;
  const say = useSay();
  const { value, source } = wholeOf(report, edits, 'fourEyes');
  const meanwhile = wholeMeanwhile(part, 'fourEyes');
  const inWords = (isOn: boolean) => say(isOn ? 'press-office.settings.on' : 'press-office.settings.off');
  return (
    <SettingPart title={say('press-office.settings.four-eyes')} help={say('press-office.settings.four-eyes-help')}>
      <Checkbox
        name="fourEyes"
        checked={value}
        onCheckedChange={(checked) => onEdit({ ...edits, fourEyes: checked === true })}
      >
        {say('press-office.settings.four-eyes-on')}
      </Checkbox>
      {meanwhile !== null && <MeanwhileLine value={inWords(meanwhile.value)} />}
      <SourceLine
        source={source}
        configured={inWords(report.configured.fourEyes)}
        of={say('press-office.settings.four-eyes')}
        onGoBack={() => onEdit({ ...edits, fourEyes: null })}
      />
    </SettingPart>
  );
}
