/**
 * Returns a function that calls `make` once for each object and keeps the value as long as the object lives.
 * Callers ask for the same object again and again, as a rule, so the last object and its value are held, and
 * found without the slower lookup in the WeakMap.
 */
export function memoize<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { value: Value }>();
  let last: { key: Key; value: Value } | null = null;
  return (key) => {
    if (last?.key === key) return last.value;
    let known = values.get(key);
    if (!known) {
      known = { value: make(key) };
      values.set(key, known);
    }
    last = { key, value: known.value };
    return known.value;
  };
}
