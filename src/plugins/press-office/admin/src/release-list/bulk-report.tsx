import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { SubjectLink } from '../desk-page/subject-link';
import { useSay } from '../translations/use-say';
import { Words } from '../writing-direction/words';
import type { ChosenRelease } from './bulk-request';
import type { Outcome } from './do-each';

/** What was refused and why, first; then what was done. */
export function BulkReport({ outcomes, all }: { outcomes: readonly Outcome[]; all: number }) {
  const say = useSay();
  const refused = outcomes.filter(({ problem }) => problem !== null);
  const done = outcomes.filter(({ problem }) => problem === null);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-bulk-report>
      <Typography tag="p" role="status" fontWeight="semiBold">
        {say('press-office.list.bulk.ended', { done: done.length, refused: refused.length })}
      </Typography>
      {refused.length > 0 && (
        <Part title={say('press-office.list.bulk.refused')}>
          {refused.map(({ release, problem }) => (
            <Box tag="li" key={release.documentId} data-outcome="refused">
              <ReleaseTitle release={release} isLink />
              <Typography tag="p" variant="pi" textColor="danger700">
                {problem?.message}
              </Typography>
            </Box>
          ))}
        </Part>
      )}
      {done.length > 0 && (
        <Part title={say('press-office.list.bulk.done')}>
          {done.map(({ release }) => (
            <Box tag="li" key={release.documentId} data-outcome="done">
              <ReleaseTitle release={release} />
            </Box>
          ))}
        </Part>
      )}
      {outcomes.length < all && (
        <Typography tag="p" textColor="neutral600">
          {say('press-office.list.bulk.left', { count: all - outcomes.length })}
        </Typography>
      )}
    </Flex>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {children}
      </Flex>
    </Flex>
  );
}

/** The releases by their titles, each on a line. */
export const TitleList = ({ releases }: { releases: readonly ChosenRelease[] }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
    {releases.map((release) => (
      <li key={release.documentId}>
        <ReleaseTitle release={release} />
      </li>
    ))}
  </Flex>
);

/** A release by its title; as a link where there is something to mend. */
function ReleaseTitle({ release, isLink = false }: { release: ChosenRelease; isLink?: boolean }) {
  const say = useSay();
  const { documentId, title, locale } = release;
  const words = (
    <Words
      words={title === null || locale === null ? null : { locale, text: title }}
      otherwise={title ?? say('press-office.desk.untitled')}
    />
  );
  if (!isLink) return <Typography>{words}</Typography>;
  return (
    <SubjectLink kind="press-release" documentId={documentId} locale={locale ?? undefined}>
      {words}
    </SubjectLink>
  );
}
