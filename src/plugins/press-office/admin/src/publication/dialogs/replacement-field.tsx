import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce, useQueryParams } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';

import { useSay } from '../../translations/use-say';
import { usePublicReleasesQuery } from '../release-api';

interface Props {
  /** documentId of the release that is withdrawn: it cannot stand for itself. */
  itself: string;
  required: boolean;
  /** documentId */
  value: string | null;
  onChange(documentId: string | null): void;
}

/** Searches the published releases, in the language on the screen, for the one that stands for another. */
export function ReplacementField({ itself, required, value, onChange }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const words = useDebounce(typed, 300);
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  const { data: found = [], isFetching } = usePublicReleasesQuery({ words, locale });
  return (
    <Field.Root name="replacement" required={required} hint={say('press-office.publication.replacement-help')}>
      <Field.Label>{say('press-office.publication.replacement')}</Field.Label>
      <Combobox
        value={value ?? ''}
        loading={isFetching}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={say('press-office.publication.search')}
        clearLabel={say('press-office.publication.clear')}
        noOptionsMessage={() => say('press-office.publication.none-found')}
        onChange={(chosen) => onChange(chosen ? String(chosen) : null)}
        onClear={() => onChange(null)}
        onInputChange={({ currentTarget }: FormEvent<HTMLInputElement>) => setTyped(currentTarget.value)}
      >
        {found
          .filter(({ documentId }) => documentId !== itself)
          .map(({ documentId, title }) => (
            <ComboboxOption key={documentId} value={documentId} textValue={title}>
              {title}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
