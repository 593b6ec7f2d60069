import { Box, Button, Loader, Typography } from '@strapi/design-system';

import type { WithdrawnDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { LoadingFailure } from '../../dialogs/loading-failure';
import { useSay } from '../../translations/use-say';
import { directionOf } from '../../writing-direction/direction-of';
import { useEditionQuery } from '../public-view/record-api';
import { ReleaseAsPublic } from '../public-view/release-as-public';
import { reasonNames } from '../words';
import { EditionFacts } from './edition-facts';

interface Props {
  documentId: string;
  locale: LocaleCode;
  number: number;
  onBack(): void;
}

/** One edition as it was published. */
export function ReadEdition({ documentId, locale, number, onBack }: Props) {
  const say = useSay();
  const { currentData: edition, error, refetch } = useEditionQuery({ documentId, locale, number });
  return (
    <>
      <Box>
        <Button size="S" variant="tertiary" onClick={onBack} autoFocus>
          {say('press-office.editions.back')}
        </Button>
      </Box>
      {error !== undefined && <LoadingFailure error={error} onRetry={refetch} />}
      {error === undefined && edition === undefined && <Loader small>{say('press-office.publication.loading')}</Loader>}
      {edition !== undefined && (
        <>
          <EditionFacts edition={edition} />
          {edition.isClosed && (
            <Typography tag="p" variant="pi" textColor="warning700">
              {say('press-office.editions.closed-explained')}
            </Typography>
          )}
          {'withdrawal' in edition.document ? (
            <Notice document={edition.document} />
          ) : (
            <ReleaseAsPublic document={edition.document} />
          )}
        </>
      )}
    </>
  );
}

/** What the public was told when a release was taken back, and why it was. */
function Notice({ document: { locale, withdrawal } }: { document: WithdrawnDocument }) {
  const say = useSay();
  return (
    <>
      <Typography tag="p">{say(reasonNames[withdrawal.reason])}</Typography>
      {withdrawal.notice !== null && (
        <Typography tag="p" lang={locale} dir={directionOf(locale)}>
          {withdrawal.notice}
        </Typography>
      )}
    </>
  );
}
