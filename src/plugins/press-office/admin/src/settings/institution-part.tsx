import { Field, Flex, Textarea, TextInput } from '@strapi/design-system';

import { useNameLocale } from '../publication/use-name-locale';
import { useSay } from '../translations/use-say';
import { directionOf } from '../writing-direction/direction-of';
import { inLocale, withLocale } from './edited';
import { inLocaleMeanwhile } from './meanwhile';
import { MeanwhileLine } from './meanwhile-line';
import type { PartProps } from './part-props';
import { SettingPart } from './setting-part';

/** What the institution is called, and what its releases say of it, language by language. */
export function InstitutionPart(part: PartProps) {
  const { report, edits, onEdit } = part;
  const say = useSay();
  const nameLocale = useNameLocale();
  return (
    <SettingPart title={say('press-office.settings.institution')} help={say('press-office.settings.institution-help')}>
      {report.locales.map((locale) => {
        const written = { dir: directionOf(locale), lang: locale };
        const name = { setting: 'names', locale } as const;
        const boilerplate = { setting: 'boilerplates', locale } as const;
        return (
          <Flex key={locale} direction="column" alignItems="stretch" gap={3}>
            <Field.Root name={`names.${locale}`} hint={meanwhileHint(part, name)}>
              <Field.Label>{say('press-office.settings.name-in', { locale: nameLocale(locale) })}</Field.Label>
              <TextInput
                {...written}
                maxLength={300}
                value={inLocale(report, edits, name).value ?? ''}
                onChange={({ target }: { target: { value: string } }) => onEdit(withLocale(edits, name, target.value))}
              />
              <Field.Hint />
            </Field.Root>
            <Field.Root name={`boilerplates.${locale}`} hint={meanwhileHint(part, boilerplate)}>
              <Field.Label>{say('press-office.settings.boilerplate-in', { locale: nameLocale(locale) })}</Field.Label>
              <Textarea
                {...written}
                maxLength={5000}
                value={inLocale(report, edits, boilerplate).value ?? ''}
                onChange={({ target }: { target: { value: string } }) =>
                  onEdit(withLocale(edits, boilerplate, target.value))
                }
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        );
      })}
    </SettingPart>
  );
}

/** For screen readers it belongs to the field, as a hint does. */
function meanwhileHint(part: PartProps, place: Parameters<typeof inLocaleMeanwhile>[1]) {
  const meanwhile = inLocaleMeanwhile(part, place);
  return meanwhile === null ? undefined : <MeanwhileLine value={meanwhile.value} />;
}
