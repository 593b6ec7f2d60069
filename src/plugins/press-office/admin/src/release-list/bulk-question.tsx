import { Flex, Loader, Typography } from '@strapi/design-system';

import { type MessageId, useSay } from '../translations/use-say';
import { TitleList } from './bulk-report';
import type { BulkVerb } from './bulk-request';
import type { ChosenByStage } from './releases-by-stage';

interface Props {
  verb: BulkVerb;
  /** The chosen ones by their stages; null until those are known. */
  chosen: ChosenByStage | null;
}

/** Asks whether it shall be done with those that are at a stage for it, and names the others: they stay as they are. */
export function BulkQuestion({ verb, chosen }: Props) {
  const say = useSay();
  if (chosen === null) return <Loader small>{say('press-office.publication.loading')}</Loader>;
  const { ready, others } = chosen;
  return (
    <>
      {ready.length > 0 && <Typography tag="p">{say(questions[verb], { count: ready.length })}</Typography>}
      <TitleList releases={ready} />
      {others.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={2} data-bulk-left>
          <Typography tag="p" textColor="neutral600">
            {say(lefts[verb], { count: others.length })}
          </Typography>
          <TitleList releases={others} />
        </Flex>
      )}
    </>
  );
}

const questions: Record<BulkVerb, MessageId> = {
  submit: 'press-office.list.bulk.ask-submit',
  approve: 'press-office.list.bulk.ask-approve',
};

const lefts: Record<BulkVerb, MessageId> = {
  submit: 'press-office.list.bulk.leave-submit',
  approve: 'press-office.list.bulk.leave-approve',
};
