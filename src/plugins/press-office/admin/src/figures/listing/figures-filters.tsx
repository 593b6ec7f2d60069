import { Box, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { type FormEvent, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

import type { FigureList, FigureOrder } from '../../../../contracts/figures-list';
import { wordsFor } from '../../desk-page/words-for';
import { type MessageId, useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import type { Shown } from './list-address';

interface Props {
  shown: Shown;
  /** What there is to choose from; undefined until it has come. */
  meta: FigureList['meta'] | undefined;
  onShow(change: Partial<Shown>): void;
}

/** What narrows the list down, and its order. Words are looked for when they are complete: at Enter, or on leaving the field. */
export function FiguresFilters({ shown, meta, onShow }: Props) {
  const say = useSay();
  const { locale: language } = useIntl();
  const [words, setWords] = useState(shown.q);
  // The way back in the browser's history looks for other words.
  useEffect(() => setWords(shown.q), [shown.q]);
  const search = () => {
    if (words.trim() !== shown.q) onShow({ q: words.trim() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search();
  };
  const projects = (meta?.projects ?? []).map(({ documentId, names }) => ({
    value: documentId,
    label: wordsFor(names, language)?.text ?? documentId,
  }));
  return (
    <Flex tag="form" role="search" gap={4} wrap="wrap" alignItems="flex-end" onSubmit={submit}>
      <Box flex="1 1 20rem">
        <Field.Root name="q">
          <Field.Label>{say('press-office.figures.search')}</Field.Label>
          <TextInput
            startAction={<Search aria-hidden />}
            placeholder={say('press-office.figures.search-placeholder')}
            value={words}
            onBlur={search}
            onChange={(event: { target: { value: string } }) => setWords(event.target.value)}
          />
        </Field.Root>
      </Box>
      <Choice
        name="project"
        label={say('content-manager.content-types.plugin::press-office.figure.project')}
        all={say('press-office.figures.all-projects')}
        options={projects}
        value={shown.project}
        onChoose={(project) => onShow({ project })}
      />
      <Choice
        name="series"
        label={say('content-manager.content-types.plugin::press-office.figure.series')}
        all={say('press-office.figures.all-series')}
        options={(meta?.series ?? []).map((series) => ({ value: series, label: series }))}
        value={shown.series}
        onChoose={(series) => onShow({ series })}
      />
      <Choice
        name="sort"
        label={say('press-office.figures.order')}
        options={Object.entries(orderNames).map(([value, name]) => ({ value, label: say(name) }))}
        value={shown.sort}
        onChoose={(sort) => onShow({ sort: sort as FigureOrder })}
      />
    </Flex>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** What choosing nothing is called, where that may be done. */
  all?: string;
  options: readonly { value: string; label: string }[];
  /** Empty for nothing. */
  value: string;
  onChoose(value: string): void;
}

function Choice({ name, label, all, options, value, onChoose }: ChoiceProps) {
  const say = useSay();
  const direction = usePanelDirection();
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <Box flex="0 1 14rem">
      <Field.Root name={name}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          dir={direction}
          placeholder={all}
          clearLabel={say('press-office.publication.clear')}
          value={value === '' ? null : value}
          onChange={(chosen) => onChoose(String(chosen))}
          onClear={all === undefined ? undefined : () => onChoose('')}
        >
          {(isKnown ? options : [...options, { value, label: value }]).map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}

const orderNames: Partial<Record<FigureOrder, MessageId>> = {
  label: 'press-office.figures.order.label',
  key: 'press-office.figures.order.key',
  series: 'press-office.figures.order.series',
  '-updated': 'press-office.figures.order.updated',
};
