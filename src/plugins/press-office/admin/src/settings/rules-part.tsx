import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { Severity } from '../../../contracts/intake';
import type { RuleReport } from '../../../contracts/settings';
import { DialogFrame } from '../dialogs/dialog-frame';
import { type MessageId, useSay } from '../translations/use-say';
import { wholeOf } from './edited';
import { wholeMeanwhile } from './meanwhile';
import { MeanwhileLine } from './meanwhile-line';
import type { PartProps } from './part-props';
import { SettingPart } from './setting-part';
import { SourceLine } from './source-line';

const headings: Record<Severity, MessageId> = {
  error: 'press-office.settings.rules.error',
  warning: 'press-office.settings.rules.warning',
  notice: 'press-office.settings.rules.notice',
};

/** The rules of the copy desk, by how much they weigh; what would stop a release is not switched off by one click. */
export function RulesPart(part: PartProps) {
  const { report, edits, onEdit } = part;
  const say = useSay();
  const { value: off, source } = wholeOf(report, edits, 'rulesOff');
  const meanwhile = wholeMeanwhile(part, 'rulesOff');
  const [doubtful, setDoubtful] = useState<RuleReport | null>(null);
  const turn = (name: string, isOn: boolean) =>
    onEdit({ ...edits, rulesOff: isOn ? off.filter((one) => one !== name) : [...off, name] });
  const change = (rule: RuleReport, isOn: boolean) =>
    rule.severity === 'error' && !isOn ? setDoubtful(rule) : turn(rule.name, isOn);
  const namesOff = (names: readonly string[]) =>
    names.length === 0 ? say('press-office.settings.rules.count-off', { count: 0 }) : names.join(', ');
  return (
    <SettingPart title={say('press-office.settings.rules')} help={say('press-office.settings.rules-help')}>
      <SourceLine
        source={source}
        configured={say('press-office.settings.rules.count-off', { count: report.configured.rulesOff.length })}
        of={say('press-office.settings.rules')}
        onGoBack={() => onEdit({ ...edits, rulesOff: null })}
      />
      {meanwhile !== null && <MeanwhileLine value={namesOff(meanwhile.value)} />}
      {(Object.keys(headings) as Severity[]).map((severity) => (
        <Flex key={severity} tag="fieldset" direction="column" alignItems="stretch" gap={3} borderWidth={0} padding={0}>
          <Typography tag="legend" variant="omega" fontWeight="bold" padding={0} marginBottom={3}>
            {say(headings[severity])}
          </Typography>
          {report.rules
            .filter((rule) => rule.severity === severity)
            .map((rule) => (
              <Rule
                key={rule.name}
                rule={rule}
                isOn={!off.includes(rule.name)}
                onChange={(isOn) => change(rule, isOn)}
              />
            ))}
        </Flex>
      ))}
      {doubtful !== null && (
        <DialogFrame
          title={say('press-office.settings.rules.turn-off')}
          confirm={say('press-office.settings.rules.turn-off')}
          isReady
          isBusy={false}
          isDangerous
          problem={null}
          onConfirm={() => {
            turn(doubtful.name, false);
            setDoubtful(null);
          }}
          onClose={() => setDoubtful(null)}
        >
          <Typography tag="p">{doubtful.finds}</Typography>
          <Typography tag="p">{say('press-office.settings.rules.turn-off-help')}</Typography>
        </DialogFrame>
      )}
    </SettingPart>
  );
}

function Rule({ rule, isOn, onChange }: { rule: RuleReport; isOn: boolean; onChange(isOn: boolean): void }) {
  return (
    <Flex gap={3} wrap="wrap" data-rule={rule.name}>
      <Checkbox name={`rule.${rule.name}`} checked={isOn} onCheckedChange={(checked) => onChange(checked === true)}>
        {rule.finds}
      </Checkbox>
      <Typography variant="pi" textColor="neutral600" tag="code" dir="ltr">
        {rule.name}
      </Typography>
    </Flex>
  );
}
