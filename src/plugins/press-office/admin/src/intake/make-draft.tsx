import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import type { IntakeAnswer } from '../../../contracts/intake';
import { DeskFrame } from '../desk/desk-frame';
import { releaseUid } from '../publication/release-uid';
import { useNameLocale } from '../publication/use-name-locale';
import { useSay } from '../translations/use-say';
import { acceptOf, type Choices, figureToName, nothingAccepted } from './found/choices';
import type { WordsOfFigures } from './found/figure-words';
import { foundItems } from './found/found-items';
import { useSayAccepted } from './found/use-say-accepted';
import { useForgetListsMutation } from './intake-api';
import { ReviewPart } from './review-part';
import { FailureAlert } from './sending/failure-alert';
import { bodyOf, type ReadInput } from './sending/intake-input';
import { ProgressLine } from './sending/progress-line';
import { useSending } from './sending/use-sending';
import { useMayInIntake } from './use-may-in-intake';

interface Props {
  read: ReadInput;
  onBack(): void;
  /** Told once the draft is there. */
  onMade(): void;
}

/** The second step: what was found is looked through, and the draft is made and opened. */
export function MakeDraft({ read: { input, analysis }, onBack, onMade }: Props) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [forgetLists] = useForgetListsMutation();
  const items = useMemo(() => foundItems(analysis), [analysis]);
  const [choices, setChoices] = useState<Choices>(nothingAccepted);
  const [words, setWords] = useState<WordsOfFigures>({});
  const [wanted, setWanted] = useState<{ item: string } | null>(null);
  const sayAccepted = useSayAccepted(items);
  const { progress, failure, send, fail } = useSending();
  // The next page is drawn a while after the answer: a click meanwhile must not make another draft.
  const isMade = useRef(false);
  const may = useMayInIntake(analysis.locale);
  const accepted = sayAccepted(choices);
  // The button that was pressed is gone.
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => start.current?.focus(), []);

  const make = async () => {
    if (isMade.current) return;
    const unnamed = figureToName(items, choices, words);
    setWanted(unnamed === null ? null : { item: unnamed });
    if (unnamed !== null) return;
    const answer = await send<IntakeAnswer>('/press-office/intake', bodyOf(input, acceptOf(items, choices, words)));
    if (answer === null) return;
    isMade.current = true;
    onMade();
    await forgetLists(undefined);
    const message =
      accepted === null ? say('press-office.intake.made') : say('press-office.intake.made-with', { accepted });
    toggleNotification({ type: 'success', message });
    const address = `/content-manager/collection-types/${releaseUid}/${answer.documentId}`;
    navigate(`${address}?plugins[i18n][locale]=${answer.locale}`);
  };
  return (
    <DeskFrame
      title={say('press-office.intake.title')}
      subtitle={
        accepted === null
          ? say('press-office.intake.nothing-accepted')
          : say('press-office.intake.to-be-made', { accepted })
      }
      action={
        <Flex gap={3}>
          <Button variant="tertiary" disabled={progress !== null} onClick={onBack}>
            {say('press-office.intake.back')}
          </Button>
          {may.makeRelease && (
            <Button loading={progress !== null} onClick={make}>
              {say('press-office.intake.make')}
            </Button>
          )}
        </Flex>
      }
    >
      <Flex ref={start} tabIndex={-1} direction="column" alignItems="stretch" gap={4}>
        {failure !== null && (
          <FailureAlert failure={failure} tried="make-draft" onRetry={make} onClose={() => fail(null)} />
        )}
        {progress !== null && <ProgressLine progress={progress} onCancel={null} />}
        {!may.makeRelease && (
          <Box background="warning100" borderColor="warning200" hasRadius padding={4} width="100%">
            <Typography tag="p" textColor="neutral800">
              {say('press-office.intake.may-not', { locale: nameLocale(analysis.locale) })}
            </Typography>
          </Box>
        )}
        <ReviewPart {...{ analysis, items, choices, words, wanted, may }} onChoices={setChoices} onWords={setWords} />
      </Flex>
    </DeskFrame>
  );
}
