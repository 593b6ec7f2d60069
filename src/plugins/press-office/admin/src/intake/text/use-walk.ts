import type { KeyboardEvent, MouseEvent } from 'react';

interface Walk {
  onClick(event: MouseEvent<HTMLElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

const places = '[data-begins]';

/**
 * Leads through the marks of a text: the arrows go to the next or the one before, in the direction of reading; Enter, the
 * space bar or a click choose the one there is.
 */
export function useWalk(onChoose: (item: string) => void): Walk {
  return {
    onClick({ target }) {
      const item = (target as Element).closest<HTMLElement>('[data-item]')?.dataset.item;
      if (item !== undefined) onChoose(item);
    },

    onKeyDown(event) {
      const { key, target, currentTarget } = event;
      const present = (target as Element).closest<HTMLElement>(places);
      if (key === 'Enter' || key === ' ' || key === 'Escape') {
        const item = present?.dataset.item;
        if (item === undefined) return;
        event.preventDefault();
        onChoose(item);
      }
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      event.preventDefault();
      const isForward = (key === 'ArrowRight') === (getComputedStyle(currentTarget).direction === 'ltr');
      const all = [...currentTarget.querySelectorAll<HTMLElement>(places)];
      const index = present === null ? -1 : all.indexOf(present);
      showPlace(all[isForward ? index + 1 : Math.max(index - 1, 0)]);
    },
  };
}

/** Brings a mark into view and puts the focus on it. */
export function showPlace(place: HTMLElement | null | undefined): void {
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
