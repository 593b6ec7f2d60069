import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';

import type { LocaleCode } from '../../../../contracts/locale';
import { type WithdrawalReason, withdrawalReasons } from '../../../../contracts/publication';
import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import { reasonEffects, reasonNames } from '../words';
import type { DialogProps } from './dialog-props';
import { filled, isFilled } from './filled';
import { ReplacementField } from './replacement-field';
import { VerbDialog } from './verb-dialog';
import { WordsPerLocale } from './words-per-locale';

/** The reasons after which the public may be led to another release. */
const mayHaveReplacement: ReadonlySet<WithdrawalReason> = new Set(['superseded', 'duplicate', 'inaccurate']);

/** Asks why a release is taken back, says what the public still gets then, and asks for what to tell it. */
export function WithdrawDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const direction = usePanelDirection();
  const [reason, setReason] = useState<WithdrawalReason | null>(null);
  const [notices, setNotices] = useState<Record<LocaleCode, string>>({});
  const [replacement, setReplacement] = useState<string | null>(null);
  const locales = report.translations.filter(({ isPublic }) => isPublic).map(({ locale }) => locale);
  const hasReplacement = reason !== null && mayHaveReplacement.has(reason);
  const isReady = reason !== null && isFilled(notices, locales) && (reason !== 'duplicate' || replacement !== null);
  const body = {
    reason,
    notices: filled(notices, locales),
    ...(hasReplacement && replacement !== null ? { replacement } : {}),
  };

  return (
    <VerbDialog
      verb="withdraw"
      documentId={report.documentId}
      body={isReady ? body : null}
      isDangerous
      onClose={onClose}
    >
      <Field.Root
        name="reason"
        required
        hint={say(reason === null ? 'press-office.publication.effect' : reasonEffects[reason])}
      >
        <Field.Label>{say('press-office.publication.withdrawal-reason')}</Field.Label>
        <SingleSelect
          dir={direction}
          value={reason}
          placeholder={say('press-office.publication.choose')}
          onChange={(value) => setReason(value as WithdrawalReason)}
        >
          {withdrawalReasons.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(reasonNames[one])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {hasReplacement && (
        <ReplacementField
          itself={report.documentId}
          required={reason === 'duplicate'}
          value={replacement}
          onChange={setReplacement}
        />
      )}
      <WordsPerLocale
        name="notices"
        label={(locale) => say('press-office.publication.notice-in', { locale })}
        locales={locales}
        required
        words={notices}
        onChange={setNotices}
      />
    </VerbDialog>
  );
}
