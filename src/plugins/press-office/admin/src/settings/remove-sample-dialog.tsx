import { Field, Loader, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { DialogFrame } from '../dialogs/dialog-frame';
import { problemOf } from '../publication/problem';
import { useSay } from '../translations/use-say';
import { SampleList } from './sample-list';
import { useRemoveSampleMutation, useSamplePlanQuery } from './settings-api';

/** Says exactly what would be removed and what would stay, and removes it when a word was typed. */
export function RemoveSampleDialog({ onClose }: { onClose(): void }) {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const { data: plan, error: unreadable } = useSamplePlanQuery(undefined);
  const [remove, { isLoading, error }] = useRemoveSampleMutation();
  const [typed, setTyped] = useState('');
  const word = say('press-office.settings.sample.word');
  const problem = error ?? unreadable;
  const isAny = plan !== undefined && plan.removed.length > 0;

  const doIt = async () => {
    if (plan === undefined) return;
    const answer = await remove({ seen: plan.seen });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('press-office.settings.sample.removed') });
    onClose();
  };
  return (
    <DialogFrame
      title={say('press-office.settings.sample.remove')}
      confirm={say('press-office.settings.sample.remove')}
      isReady={isAny && typed.trim() === word}
      isBusy={isLoading}
      isDangerous
      problem={problem === undefined ? null : problemOf(problem).message}
      onConfirm={doIt}
      onClose={onClose}
    >
      {plan === undefined && unreadable === undefined && (
        <Loader small>{say('press-office.publication.loading')}</Loader>
      )}
      {plan !== undefined && !isAny && <Typography tag="p">{say('press-office.settings.sample.none')}</Typography>}
      {plan !== undefined && isAny && (
        <>
          <Typography tag="p">{say('press-office.settings.sample.what-happens')}</Typography>
          <SampleList title={say('press-office.settings.sample.goes')} things={plan.removed} />
        </>
      )}
      {plan !== undefined && plan.kept.length > 0 && (
        <SampleList title={say('press-office.settings.sample.stays')} things={plan.kept} />
      )}
      {isAny && (
        <Field.Root name="confirmation" required>
          <Field.Label>{say('press-office.settings.sample.type', { word })}</Field.Label>
          <TextInput
            autoComplete="off"
            value={typed}
            onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
          />
        </Field.Root>
      )}
    </DialogFrame>
  );
}
