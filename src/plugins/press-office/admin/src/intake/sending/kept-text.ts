/** Where a text that is being typed is kept until a draft is made of it: in this tab, for one person. */
const keyOf = (userId: number | string | undefined) => `press-office.intake.text.${userId ?? ''}`;

/** The text that was typed before the page was left, loaded again, or its session ended. */
export const keptText = (userId: number | string | undefined): string => sessionStorage.getItem(keyOf(userId)) ?? '';

/** Keeps a text; an empty one is forgotten. A text that is longer than what the browser keeps stays in the page alone. */
export function keepText(userId: number | string | undefined, text: string): void {
  const key = keyOf(userId);
  if (text === '') return sessionStorage.removeItem(key);
  try {
    sessionStorage.setItem(key, text);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
    sessionStorage.removeItem(key);
  }
}
