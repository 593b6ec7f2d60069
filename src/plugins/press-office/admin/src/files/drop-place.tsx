import { Box } from '@strapi/design-system';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

interface Props {
  isDisabled: boolean;
  /** What the browser's choice of a file offers, as its `accept` says it. */
  accept: string;
  onFiles(files: readonly File[]): void;
  /** What is shown, given what opens the browser's choice of a file. */
  children: (chooseFile: () => void) => ReactNode;
}

/** Takes files that are dropped on it or chosen. */
export function DropPlace({ isDisabled, accept, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(keepFilesFromOpening, []);

  const take = (files: FileList | null) => {
    setOver(false);
    if (!isDisabled && files !== null && files.length > 0) onFiles([...files]);
  };
  const follow = (event: DragEvent) => {
    if (holdsFiles(event)) setOver(!isDisabled);
  };
  return (
    <Edge
      data-over={isOver}
      onDragEnter={follow}
      onDragOver={follow}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={({ dataTransfer }) => take(dataTransfer.files)}
    >
      <Box
        tag="input"
        ref={input}
        type="file"
        display="none"
        accept={accept}
        onChange={({ target }: { target: HTMLInputElement }) => {
          take(target.files);
          // The same file can be chosen again once it has been mended.
          target.value = '';
        }}
      />
      {children(() => input.current?.click())}
    </Edge>
  );
}

const holdsFiles = ({ dataTransfer }: { dataTransfer: DataTransfer | null }) =>
  dataTransfer?.types.includes('Files') === true;

/** A file that falls beside would be opened by the browser in place of the panel, with all that is typed there. */
function keepFilesFromOpening(): () => void {
  const keep = (event: globalThis.DragEvent) => {
    if (holdsFiles(event)) event.preventDefault();
  };
  window.addEventListener('dragover', keep);
  window.addEventListener('drop', keep);
  return () => {
    window.removeEventListener('dragover', keep);
    window.removeEventListener('drop', keep);
  };
}

const Edge = styled.div`
  border-radius: ${({ theme }) => theme.borderRadius};
  outline: 2px dashed transparent;
  outline-offset: 4px;
  &[data-over='true'] {
    outline-color: ${({ theme }) => theme.colors.primary600};
  }
`;
