/**
 * Reads a text that was stored as `JSON.stringify` wrote it. Undefined when it is not in that form any more: no JSON,
 * or JSON that could be read in two ways (a property given twice), or other bytes that mean the same.
 */
export function storedJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
