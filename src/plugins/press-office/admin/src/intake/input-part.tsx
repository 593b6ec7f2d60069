import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { styled } from 'styled-components';

import { fileExtensions } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { DropPlace } from '../files/drop-place';
import { useNameLocale } from '../publication/use-name-locale';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { Card } from './card';
import { useContentLocalesQuery } from './intake-api';

interface Props {
  text: string;
  onText(text: string): void;
  /** Null: to be found. */
  locale: LocaleCode | null;
  onLocale(locale: LocaleCode | null): void;
  isBusy: boolean;
  onRead(): void;
  onFile(files: readonly File[]): void;
}

/** Where a file is dropped or a text pasted, and its language chosen. */
export function InputPart({ text, onText, locale, onLocale, isBusy, onRead, onFile }: Props) {
  const say = useSay();
  const direction = usePanelDirection();
  const nameLocale = useNameLocale();
  const { data: locales = [] } = useContentLocalesQuery(undefined);
  return (
    <DropPlace isDisabled={isBusy} accept={fileExtensions.join(',')} onFiles={onFile}>
      {(chooseFile) => (
        <Card
          title={say('press-office.intake.input')}
          action={
            <Flex gap={3} wrap="wrap">
              <Typography variant="pi" textColor="neutral600">
                {say('press-office.intake.drop', { extensions: fileExtensions.join(' ') })}
              </Typography>
              <Button variant="secondary" disabled={isBusy} onClick={chooseFile}>
                {say('press-office.intake.choose-file')}
              </Button>
            </Flex>
          }
        >
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="locale" hint={say('press-office.intake.language-help')}>
              <Field.Label>{say('press-office.intake.language')}</Field.Label>
              <Box maxWidth="32rem">
                <SingleSelect
                  dir={direction}
                  disabled={isBusy}
                  value={locale ?? toBeFound}
                  onChange={(value) => onLocale(value === toBeFound ? null : String(value))}
                >
                  <SingleSelectOption value={toBeFound}>{say('press-office.intake.language-found')}</SingleSelectOption>
                  {locales.filter(isRead).map((code) => (
                    <SingleSelectOption key={code} value={code}>
                      {nameLocale(code)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Box>
              <Field.Hint />
            </Field.Root>
            <Tall>
              <Field.Root name="text">
                <Field.Label>{say('press-office.intake.text')}</Field.Label>
                <Textarea
                  autoFocus
                  dir="auto"
                  value={text}
                  onChange={(event: { target: { value: string } }) => onText(event.target.value)}
                />
              </Field.Root>
            </Tall>
            <Flex justifyContent="flex-end">
              <Button size="L" disabled={isBusy || text.trim() === ''} onClick={onRead}>
                {say('press-office.intake.read')}
              </Button>
            </Flex>
          </Flex>
        </Card>
      )}
    </DropPlace>
  );
}

const toBeFound = 'found';

/** The languages that texts are read in. */
const isRead = (locale: LocaleCode) => ['ar', 'fr', 'en'].includes(new Intl.Locale(locale).language);

const Tall = styled.div`
  textarea {
    min-block-size: 40vh;
    line-height: 1.6;
  }
`;
