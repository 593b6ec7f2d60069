/**
 * Makes a function that remembers what it made of an object for as long as the object lives; the object must not change.
 */
export function rememberPer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { value: Made }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/**
 * Makes a function that remembers what it made of short texts, `most` of them at a time: the same words and names come
 * with every text that is read. What it gives must not be changed.
 */
export function rememberByText<Made>(make: (text: string) => Made, most = 20_000): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    if (text.length > longestRemembered) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size >= most) made.clear();
    made.set(text, value);
    return value;
  };
}

const longestRemembered = 250;
