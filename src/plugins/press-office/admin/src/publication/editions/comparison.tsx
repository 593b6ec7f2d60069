import { Field, Flex, Loader, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';

import type { PressReleaseDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { LoadingFailure } from '../../dialogs/loading-failure';
import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import { useEditionQuery, useReleasePreviewQuery } from '../public-view/record-api';
import { compareDocuments } from './difference/compare-documents';
import { Difference } from './difference/difference';

interface Props {
  documentId: string;
  locale: LocaleCode;
  /** The editions that have words, oldest first. */
  numbers: readonly number[];
  hasDraft: boolean;
  isDraftChanged: boolean;
}

/** An edition by its number, or the saved draft. */
type Side = `${number}` | 'draft';

/** Two editions, or an edition and the draft, and what the later says otherwise. */
export function Comparison({ documentId, locale, numbers, hasDraft, isDraftChanged }: Props) {
  const say = useSay();
  const editions = numbers.map((number): Side => `${number}`);
  const sides: Side[] = [...editions, ...(hasDraft ? (['draft'] as const) : [])];
  // What nobody has published yet is what is asked about first.
  const latest = isDraftChanged && hasDraft ? 'draft' : editions.at(-1);
  const [after, setAfter] = useState(latest ?? 'draft');
  const [before, setBefore] = useState(sides[sides.indexOf(after) - 1] ?? sides[0] ?? 'draft');
  if (sides.length < 2) return <Typography tag="p">{say('press-office.editions.only-one')}</Typography>;

  const nameOf = (side: Side) =>
    side === 'draft' ? say('press-office.editions.draft') : say('press-office.editions.number', { number: side });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap">
        <SideField
          label={say('press-office.editions.before')}
          {...{ sides, nameOf }}
          side={before}
          onChoose={setBefore}
        />
        <SideField label={say('press-office.editions.after')} {...{ sides, nameOf }} side={after} onChoose={setAfter} />
      </Flex>
      <Compared {...{ documentId, locale, before, after }} />
    </Flex>
  );
}

interface SideFieldProps {
  label: string;
  sides: readonly Side[];
  side: Side;
  nameOf(side: Side): string;
  onChoose(side: Side): void;
}

function SideField({ label, sides, side, nameOf, onChoose }: SideFieldProps) {
  const direction = usePanelDirection();
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect dir={direction} value={side} onChange={(value) => onChoose(value as Side)}>
        {sides.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {nameOf(one)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface ComparedProps {
  documentId: string;
  locale: LocaleCode;
  before: Side;
  after: Side;
}

function Compared({ documentId, locale, before, after }: ComparedProps) {
  const say = useSay();
  const earlier = useSide({ documentId, locale }, before);
  const later = useSide({ documentId, locale }, after);
  const changes = useMemo(
    () =>
      earlier.document === undefined || later.document === undefined
        ? null
        : compareDocuments(earlier.document, later.document),
    [earlier.document, later.document],
  );
  const error = earlier.error ?? later.error;
  if (error !== undefined) {
    return <LoadingFailure error={error} onRetry={(earlier.error === undefined ? later : earlier).refetch} />;
  }
  if (changes === null) return <Loader small>{say('press-office.publication.loading')}</Loader>;
  return <Difference changes={changes} locale={locale} />;
}

/** The document of one side, once it has come. */
function useSide(draft: { documentId: string; locale: LocaleCode }, side: Side) {
  const isDraft = side === 'draft';
  const preview = useReleasePreviewQuery(draft, { skip: !isDraft });
  const edition = useEditionQuery({ ...draft, number: Number(side) }, { skip: isDraft });
  // Only editions with words can be chosen.
  const document = isDraft
    ? preview.currentData?.document
    : (edition.currentData?.document as PressReleaseDocument | undefined);
  const { error, refetch } = isDraft ? preview : edition;
  return { document, error, refetch };
}
