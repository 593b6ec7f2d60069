import type { Svg } from 'chartist';

/** Writes each of some words in its own direction, in place of a label. @returns what holds them, which is as high as they are */
export function writeLabel(label: Svg, words: readonly string[]): HTMLElement {
  const written = document.createElement('div');
  for (const word of words) {
    const isolated = document.createElement('bdi');
    isolated.textContent = word;
    written.append(isolated);
  }
  label.getNode().replaceChildren(written);
  return written;
}
