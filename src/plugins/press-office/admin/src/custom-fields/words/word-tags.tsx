import { Box, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';

import { useSay } from '../../translations/use-say';

interface WordTagsProps {
  words: string[];
  disabled?: boolean;
  onRemove: (word: string) => void;
}

/** The words that are in the list, each with a button that removes it. */
export function WordTags({ words, disabled, onRemove }: WordTagsProps) {
  const say = useSay();
  if (words.length === 0) return null;
  return (
    <Flex tag="ul" wrap="wrap" gap={2}>
      {words.map((word) => (
        <Box tag="li" key={word}>
          <Tag
            icon={<Cross aria-hidden />}
            label={say('press-office.custom-fields.words.remove', { word })}
            disabled={disabled}
            onClick={() => onRemove(word)}
          >
            <bdi>{word}</bdi>
          </Tag>
        </Box>
      ))}
    </Flex>
  );
}
