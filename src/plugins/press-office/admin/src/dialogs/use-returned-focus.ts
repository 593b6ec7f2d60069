import { useState } from 'react';

/**
 * Makes what a dialog does when it closes: the keyboard goes back to what it was with before. The design system knows that
 * only of dialogs which have their own button. Where that has gone meanwhile, it goes to the page's beginning.
 */
export function useReturnedFocus(): (closing: Event) => void {
  const [opener] = useState(() => document.activeElement);
  return (closing) => {
    closing.preventDefault();
    const isThere = opener instanceof HTMLElement && opener.isConnected;
    const next = isThere ? opener : document.getElementById('main-content');
    next?.focus();
  };
}
