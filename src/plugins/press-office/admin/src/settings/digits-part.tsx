import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { useNameLocale } from '../publication/use-name-locale';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { inLocale, withLocale } from './edited';
import { exampleOf, numberFormatsFor } from './number-formats';
import { inLocaleMeanwhile } from './meanwhile';
import { MeanwhileLine } from './meanwhile-line';
import type { PartProps } from './part-props';
import { SettingPart } from './setting-part';
import { SourceLine } from './source-line';

/** How each language writes numbers: shown by one, since nobody knows the names of formats. */
export function DigitsPart(part: PartProps) {
  const { report, edits, onEdit } = part;
  const say = useSay();
  const nameLocale = useNameLocale();
  const direction = usePanelDirection();
  return (
    <SettingPart title={say('press-office.settings.digits')} help={say('press-office.settings.digits-help')}>
      {report.locales.map((locale) => {
        const place = { setting: 'numberFormats', locale } as const;
        const shown = inLocale(report, edits, place);
        const value = shown.value ?? locale;
        const meanwhile = inLocaleMeanwhile(part, place);
        const configured = report.configured.numberFormats[locale] ?? locale;
        const choices = numberFormatsFor(locale, [...new Set([configured, value])]);
        const label = say('press-office.settings.digits-in', { locale: nameLocale(locale) });
        return (
          <div key={locale} data-digits={locale}>
            <Field.Root name={`numberFormats.${locale}`}>
              <Field.Label>{label}</Field.Label>
              <SingleSelect
                dir={direction}
                value={value}
                onChange={(format) => onEdit(withLocale(edits, place, String(format)))}
              >
                {choices.map(({ format, example }) => (
                  <SingleSelectOption key={format} value={format}>
                    {`\u2068${example}\u2069 (\u2068${format}\u2069)`}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            {meanwhile !== null && <MeanwhileLine value={exampleOf(meanwhile.value ?? locale)} />}
            <div style={{ marginBlockStart: '8px' }}>
              <SourceLine
                source={shown.source}
                configured={exampleOf(configured)}
                of={label}
                onGoBack={() => onEdit(withLocale(edits, place, null))}
              />
            </div>
          </div>
        );
      })}
    </SettingPart>
  );
}
