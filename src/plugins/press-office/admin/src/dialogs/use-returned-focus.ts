import { useState } from 'react';

/**
 * Makes what a dialog does when it closes: the keyboard goes back to what it was with before. The design system knows that
 * only of dialogs which have their own button.
 */
export function useReturnedFocus(): (closing: Event) => void {
  const [opener] = useState(() => document.activeElement);
  return (closing) => {
    closing.preventDefault();
    if (opener instanceof HTMLElement) opener.focus();
  };
}
