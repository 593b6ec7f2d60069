import { Flex } from '@strapi/design-system';
import { useState } from 'react';

import type { Analysis } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { DeskFrame } from '../desk/desk-frame';
import { useSay } from '../translations/use-say';
import { InputPart } from './input-part';
import type { Failure } from './sending/failure';
import { FailureAlert } from './sending/failure-alert';
import { bodyOf, type IntakeInput, type ReadInput, refusalOfFile } from './sending/intake-input';
import { ProgressLine } from './sending/progress-line';
import { useSending } from './sending/use-sending';

interface Props {
  text: string;
  onText(text: string): void;
  locale: LocaleCode | null;
  onLocale(locale: LocaleCode | null): void;
  onRead(read: ReadInput): void;
}

/** The first step: a text or a file is given and read. Whatever fails, the text stays where it is. */
export function ReadText({ text, onText, locale, onLocale, onRead }: Props) {
  const say = useSay();
  const { progress, failure, send, cancel, fail } = useSending();
  const [tried, setTried] = useState<IntakeInput['given']>('');

  const read = async (given: IntakeInput['given']) => {
    const input = { given, locale };
    setTried(given);
    const refusal = typeof given === 'string' ? null : refusalOfFile(given);
    if (refusal !== null) return fail(refusal);
    const analysis = await send<Analysis>('/press-office/intake/analyse', bodyOf(input));
    if (analysis !== null) onRead({ input: { given, locale: analysis.locale }, analysis });
  };
  // A text may have been mended meanwhile; of a file there is only the one.
  const retry = () => read(typeof tried === 'string' ? text : tried);
  return (
    <DeskFrame title={say('press-office.intake.title')} subtitle={say('press-office.intake.subtitle')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {failure !== null && (
          <FailureAlert
            failure={failure}
            tried="read"
            onRetry={hopeless.has(failure.kind) ? null : retry}
            onClose={() => fail(null)}
          />
        )}
        {progress !== null && <ProgressLine progress={progress} onCancel={cancel} />}
        <InputPart
          text={text}
          onText={onText}
          locale={locale}
          onLocale={onLocale}
          isBusy={progress !== null}
          onRead={() => read(text)}
          onFile={(files) => (files.length > 1 ? fail({ kind: 'several-files' }) : read(files[0]!))}
        />
      </Flex>
    </DeskFrame>
  );
}

/** What stays so, however often it is tried. */
const hopeless: ReadonlySet<Failure['kind']> = new Set(['too-large', 'unknown-file', 'several-files']);
