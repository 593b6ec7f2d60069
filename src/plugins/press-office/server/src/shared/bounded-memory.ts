/** Remembers values by their keys. */
export interface BoundedMemory<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * A memory of at most twice `size` keys that keeps those asked for: when `size` have been set, they become the old half, and the
 * half that was old is forgotten. A look-up costs one look into a map; order is not kept, which is what makes it faster than
 * a cache that forgets one key at a time.
 */
export function boundedMemory<Value>(size: number): BoundedMemory<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get: (key) => {
      const known = young.get(key);
      if (known !== undefined) return known;
      const kept = old.get(key);
      if (kept !== undefined) set(key, kept);
      return kept;
    },
    set,
  };
}
