import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { ReleaseReport } from '../../../contracts/desk';
import { useSay } from '../translations/use-say';
import { dialogOf } from './dialogs';
import { offeredVerbs } from './offered-verbs';
import { VerbButton } from './verb-button';
import type { PanelVerb } from './words';

/** A button for each verb that may be done now, or that something stands in the way of which can be mended. */
export function VerbButtons({ report }: { report: ReleaseReport }) {
  const say = useSay();
  const isUnsaved = useForm('Publication', ({ modified }) => modified);
  const [open, setOpen] = useState<PanelVerb | null>(null);
  const Dialog = open === null ? undefined : dialogOf(open, report);
  const offered = offeredVerbs(report);
  // An open dialog stays, whatever somebody else has done meanwhile: what is typed there would be lost.
  if (offered.length === 0 && Dialog === undefined) return null;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {isUnsaved && offered.length > 0 && (
        <Typography variant="pi" textColor="warning700">
          {say('press-office.publication.save-first')}
        </Typography>
      )}
      {offered.map(({ verb, refusal }, index) => (
        <VerbButton
          key={verb}
          verb={verb}
          report={report}
          refusal={refusal}
          isFirst={index === 0}
          isDisabled={isUnsaved}
          onOpen={dialogOf(verb, report) === undefined ? undefined : () => setOpen(verb)}
        />
      ))}
      {Dialog !== undefined && <Dialog report={report} onClose={() => setOpen(null)} />}
    </Flex>
  );
}
