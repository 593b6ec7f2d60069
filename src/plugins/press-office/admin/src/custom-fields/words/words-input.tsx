import { Field, TextInput, useNotifyAT } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { type KeyboardEvent, useRef, useState } from 'react';

import { useSay } from '../../translations/use-say';
import type { FieldProps } from '../field-props';
import { firstMessage } from '../first-message';
import { addWords, holdsSeparator } from './add-words';
import { WordTags } from './word-tags';

/** A list of short words: typed one after the other, each ended by Enter or a comma, removed with its button. */
export function WordsInput({ name, label, hint, labelAction, required, disabled }: FieldProps) {
  const say = useSay();
  const { notifyStatus } = useNotifyAT();
  const { value, rawError, onChange } = useField<string[] | null>(name);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const words = value ?? [];

  const add = (text: string) => {
    setTyped('');
    const longer = addWords(words, text);
    if (longer.length === words.length) return;
    onChange(name, longer);
    notifyStatus(say('press-office.custom-fields.words.added', { word: longer.slice(words.length).join(', ') }));
  };
  const remove = (word: string) => {
    onChange(
      name,
      words.filter((one) => one !== word),
    );
    notifyStatus(say('press-office.custom-fields.words.removed', { word }));
    input.current?.focus();
  };
  const endWord = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(typed);
  };

  return (
    <Field.Root name={name} hint={hint} required={required} error={firstMessage(rawError)}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={input}
        value={typed}
        disabled={disabled}
        placeholder={say('press-office.custom-fields.words.how')}
        onChange={({ target }) => (holdsSeparator(target.value) ? add(target.value) : setTyped(target.value))}
        onKeyDown={endWord}
        onBlur={() => add(typed)}
      />
      <WordTags words={words} disabled={disabled} onRemove={remove} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
