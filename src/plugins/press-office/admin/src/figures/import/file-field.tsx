import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { type DragEvent, useRef, useState } from 'react';

import { useSay } from '../../translations/use-say';
import type { ChosenFile } from './import-request';

interface Props {
  file: ChosenFile | null;
  onChoose(file: ChosenFile): void;
  /** What was chosen cannot be read: it is gone, or a folder. */
  onUnreadable(): void;
}

/** A file, chosen with a button or dropped. It is read at once: what changes on the disk meanwhile is another file. */
export function FileField({ file, onChoose, onUnreadable }: Props) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const content = await chosen.arrayBuffer().catch(() => null);
    if (content === null) onUnreadable();
    else onChoose({ name: chosen.name, content: new Blob([content], { type: 'text/csv' }) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void choose(event.dataTransfer.files[0]);
  };
  return (
    <Box
      padding={6}
      hasRadius
      borderStyle="dashed"
      borderWidth="1px"
      borderColor={isOver ? 'primary600' : 'neutral300'}
      background={isOver ? 'primary100' : 'neutral100'}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Flex direction="column" gap={3}>
        <Typography tag="p">{say('press-office.figures.import.drop')}</Typography>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          hidden
          onChange={({ target }) => {
            void choose(target.files?.[0]);
            // The same file may be chosen again, once it is put right.
            target.value = '';
          }}
        />
        <Button variant="secondary" onClick={() => input.current?.click()}>
          {say('press-office.figures.import.choose')}
        </Button>
        <Typography tag="p" role="status" fontWeight="semiBold">
          {file === null ? say('press-office.figures.import.no-file') : <bdi dir="ltr">{file.name}</bdi>}
        </Typography>
      </Flex>
    </Box>
  );
}
