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
  let young = new Map<string, Entry<Value>>();
  let old = new Map<string, Entry<Value>>();
  const keep = (entry: Entry<Value>) => {
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(entry.key, entry);
  };
  return {
    get: (key) => {
      const known = young.get(key);
      if (known !== undefined) return known.value;
      const kept = old.get(key);
      if (kept !== undefined) keep(kept);
      return kept?.value;
    },
    set: (key, value) => keep({ key: copyOf(key), value }),
  };
}

interface Entry<Value> {
  key: string;
  value: Value;
}

/** A piece of a text keeps alive the text that it was cut from, however long: what is remembered is a copy. */
export const copyOf = (text: string): string => text.split('').join('');
