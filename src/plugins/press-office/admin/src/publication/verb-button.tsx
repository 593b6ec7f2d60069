import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId } from 'react';

import type { ReleaseReport } from '../../../contracts/desk';
import { useSay } from '../translations/use-say';
import { useVerb } from './use-verb';
import { type PanelVerb, verbNames } from './words';

interface Props {
  verb: PanelVerb;
  report: ReleaseReport;
  /** Why it cannot be done yet: said under the button. */
  refusal: string | null;
  isFirst: boolean;
  isDisabled: boolean;
  /** Opens the dialog of a verb that needs something; a verb without one is done at once. */
  onOpen: (() => void) | undefined;
}

/** The button of one verb. */
export function VerbButton({ verb, report, refusal, isFirst, isDisabled, onOpen }: Props) {
  const say = useSay();
  const helpId = useId();
  const { toggleNotification } = useNotification();
  const { act, isBusy } = useVerb(verb, report.documentId);
  const doIt = async () => {
    const problem = await act();
    if (problem !== null) toggleNotification({ type: 'danger', message: problem.message });
  };
  const isAfterwards = verb === 'approve' && report.stage === 'published';

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Button
        fullWidth
        variant={takesBack.has(verb) ? 'danger-light' : isFirst ? 'default' : 'secondary'}
        disabled={isDisabled || refusal !== null}
        loading={isBusy}
        aria-describedby={refusal === null ? undefined : helpId}
        onClick={onOpen ?? doIt}
      >
        {say(isAfterwards ? 'press-office.publication.verb.approve-afterwards' : verbNames[verb])}
      </Button>
      {refusal !== null && (
        <Typography id={helpId} variant="pi" textColor="neutral600">
          {refusal}
        </Typography>
      )}
    </Flex>
  );
}

const takesBack: ReadonlySet<PanelVerb> = new Set(['withdraw', 'publish-at-once']);
