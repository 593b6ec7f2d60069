import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';

import {
  type ImportAnswer,
  type ImportLine,
  type ImportOutcome,
  importOutcomes,
} from '../../../../contracts/figures-import';
import { ColourBadge } from '../../badges/colour-badge';
import { useListed } from '../../publication/use-name-locale';
import { type MessageId, useSay } from '../../translations/use-say';
import { Section } from '../one/section';
import { DataTable } from '../table/data-table';
import { ImportLineRow } from './import-line-row';
import { outcomeNames, outcomeColours } from './outcomes';

/** Rows that are drawn at first: five thousand at once would keep the page busy. */
const mostAtFirst = 200;

/** What became of a file, or would: in sum, and line by line. */
export function ImportReport({ answer }: { answer: ImportAnswer }) {
  const say = useSay();
  const listed = useListed();
  const { lines, counts, ignoredColumns } = answer;
  const [only, setOnly] = useState<ImportOutcome | null>(null);
  const [isWhole, setWhole] = useState(false);
  const chosen = lines.filter(({ outcome }) => only === null || outcome === only);
  const drafts = counts.refused > 0 ? 0 : lines.filter(isDraft).length;
  const drawn = isWhole ? chosen : chosen.slice(0, mostAtFirst);
  return (
    <Section title={say(titles[endOf(answer)])}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" role="status">
          {say(ends[endOf(answer)], { count: counts.refused })}
        </Typography>
        {drafts > 0 && <Typography tag="p">{say('press-office.figures.import.drafts', { count: drafts })}</Typography>}
        {ignoredColumns.length > 0 && (
          <Typography tag="p" textColor="neutral600">
            {say('press-office.figures.import.ignored', { columns: listed(ignoredColumns) })}
          </Typography>
        )}
        <Flex gap={2} wrap="wrap" role="group" aria-label={say('press-office.figures.import.show')}>
          <Filter isOn={only === null} onChoose={() => setOnly(null)}>
            {say('press-office.figures.import.all-lines', { count: lines.length })}
          </Filter>
          {importOutcomes
            .filter((outcome) => counts[outcome] > 0)
            .map((outcome) => (
              <Filter key={outcome} isOn={only === outcome} onChoose={() => setOnly(outcome)}>
                {say(outcomeNames[outcome])}{' '}
                <ColourBadge isUnbroken colour={outcomeColours[outcome]}>
                  {counts[outcome]}
                </ColourBadge>
              </Filter>
            ))}
        </Flex>
        <DataTable
          caption={say(titles[endOf(answer)])}
          columns={[
            say('press-office.figures.import.line'),
            say('content-manager.content-types.plugin::press-office.figure.key'),
            say('press-office.figures.import.outcome'),
            say('press-office.figures.import.what'),
          ]}
        >
          {drawn.map((line) => (
            <ImportLineRow key={line.line} line={line} />
          ))}
        </DataTable>
        {drawn.length < chosen.length && (
          <Box>
            <Button variant="tertiary" onClick={() => setWhole(true)}>
              {say('press-office.figures.import.all-lines', { count: chosen.length })}
            </Button>
          </Box>
        )}
      </Flex>
    </Section>
  );
}

/** What is saved and not published: the public goes on reading what it reads. */
const isDraft = ({ outcome, publishes }: ImportLine) => outcome !== 'unchanged' && !publishes;

interface FilterProps {
  isOn: boolean;
  onChoose(): void;
  children: ReactNode;
}

const Filter = ({ isOn, onChoose, children }: FilterProps) => (
  <Button size="S" variant={isOn ? 'secondary' : 'tertiary'} aria-pressed={isOn} onClick={onChoose}>
    {children}
  </Button>
);

type End = 'refused' | 'tried' | 'compared' | 'written';

function endOf({ dryRun, tried, counts }: ImportAnswer): End {
  if (counts.refused > 0) return 'refused';
  if (!dryRun) return 'written';
  return tried ? 'tried' : 'compared';
}

const titles: Record<End, MessageId> = {
  refused: 'press-office.figures.import.would-be',
  tried: 'press-office.figures.import.would-be',
  compared: 'press-office.figures.import.would-be',
  written: 'press-office.figures.import.done',
};

const ends: Record<End, MessageId> = {
  refused: 'press-office.figures.import.end.refused',
  tried: 'press-office.figures.import.end.tried',
  compared: 'press-office.figures.import.end.compared',
  written: 'press-office.figures.import.end.written',
};
