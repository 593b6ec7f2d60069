import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { DropPlace } from '../../files/drop-place';
import { useSay } from '../../translations/use-say';
import type { ChosenFile } from './import-request';

interface Props {
  file: ChosenFile | null;
  /** While one is being taken in, no other can be chosen. */
  isDisabled: boolean;
  onChoose(file: ChosenFile): void;
  /** What was chosen cannot be read: it is gone, or a folder. */
  onUnreadable(): void;
}

/** A file, chosen with a button or dropped. It is read at once: what changes on the disk meanwhile is another file. */
export function FileField({ file, isDisabled, onChoose, onUnreadable }: Props) {
  const say = useSay();
  const choose = async ([chosen]: readonly File[]) => {
    if (chosen === undefined) return;
    const content = await chosen.arrayBuffer().catch(() => null);
    if (content === null) onUnreadable();
    else onChoose({ name: chosen.name, content: new Blob([content], { type: 'text/csv' }) });
  };
  return (
    <DropPlace
      isDisabled={isDisabled}
      accept=".csv,.txt,text/csv,text/plain"
      onFiles={(files) => {
        void choose(files);
      }}
    >
      {(chooseFile) => (
        <Box
          padding={6}
          hasRadius
          borderStyle="dashed"
          borderWidth="1px"
          borderColor="neutral300"
          background="neutral100"
        >
          <Flex direction="column" gap={3}>
            <Typography tag="p">{say('press-office.figures.import.drop')}</Typography>
            <Button variant="secondary" disabled={isDisabled} onClick={chooseFile}>
              {say('press-office.figures.import.choose')}
            </Button>
            <Typography tag="p" role="status" fontWeight="semiBold">
              {file === null ? say('press-office.figures.import.no-file') : <bdi dir="ltr">{file.name}</bdi>}
            </Typography>
          </Flex>
        </Box>
      )}
    </DropPlace>
  );
}
