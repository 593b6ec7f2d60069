import { Checkbox, Field, Flex, TextInput } from '@strapi/design-system';

import { type Analysis, longestFigureLabel, type SuggestedFigure } from '../../../../contracts/intake';
import { useSay } from '../../translations/use-say';
import { directionOf } from '../../writing-direction/direction-of';
import { type FigureWords, labelOf, problemOfLabel } from './figure-words';

interface Props {
  id: string;
  found: SuggestedFigure;
  analysis: Pick<Analysis, 'locale' | 'projects'>;
  words: FigureWords;
  onWords(words: FigureWords): void;
}

/** What a figure that is accepted will be called, and whether it will be linked to the project it was found with. */
export function FigureFields({ id, found, analysis, words, onWords }: Props) {
  const say = useSay();
  const { project, suggestedProject } = found;
  const owner = analysis.projects.find(({ slug, span }) =>
    slug === null ? span.start === suggestedProject : slug === project,
  );
  const label = labelOf(found, words);
  const problem = problemOfLabel(label);
  const errors = {
    empty: say('press-office.intake.figure-name-empty'),
    'too-long': say('press-office.intake.figure-name-too-long', { most: longestFigureLabel }),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" paddingTop={1} data-figure-fields={id}>
      <Field.Root name={`label-${id}`} required error={problem === null ? undefined : errors[problem]}>
        <Field.Label>{say('press-office.intake.figure-name')}</Field.Label>
        <TextInput
          lang={analysis.locale}
          dir={directionOf(analysis.locale)}
          value={label}
          onChange={({ target }: { target: { value: string } }) => onWords({ ...words, label: target.value })}
        />
        <Field.Error />
      </Field.Root>
      {owner !== undefined && (
        <Checkbox
          checked={words.isOfProject !== false}
          onCheckedChange={(isChecked) => onWords({ ...words, isOfProject: isChecked === true })}
        >
          {say('press-office.intake.link-to-project', { project: owner.acronym ?? owner.name })}
        </Checkbox>
      )}
    </Flex>
  );
}
