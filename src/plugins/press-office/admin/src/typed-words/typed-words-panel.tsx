import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { writeDate } from '../dates/write-date';
import type { SidePanel } from '../publication/content-manager-apis';
import { useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { newDocument } from './kept-words';
import { useTypedWords } from './use-typed-words';

/** Offers back what was typed into a form of the desk and not saved; there is no panel while there is nothing to offer. */
export const TypedWordsPanel: SidePanel = ({ model, documentId, document }) => {
  const say = useSay();
  const { locale: language } = useIntl();
  const direction = usePanelDirection();
  const savedAt = document?.updatedAt ?? null;
  const typed = useTypedWords({ model, documentId: documentId ?? newDocument, savedAt });
  if (typed === null) return null;
  const { words, restore, forget } = typed;
  const at = writeDate(new Date(words.at), language, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    title: say('press-office.typed-words.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%" dir={direction}>
        <Typography variant="pi" textColor="neutral800">
          {say('press-office.typed-words.offer', { at })}
        </Typography>
        {words.savedAt !== savedAt && (
          <Typography variant="pi" textColor="warning700">
            {say('press-office.typed-words.saved-since')}
          </Typography>
        )}
        <Button variant="default" fullWidth onClick={restore}>
          {say('press-office.typed-words.restore')}
        </Button>
        <Button variant="tertiary" fullWidth onClick={forget}>
          {say('press-office.typed-words.forget')}
        </Button>
      </Flex>
    ),
  };
};
