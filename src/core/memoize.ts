/**
 * A function of an object that works out its value once and keeps it as long as the object. Callers ask for the
 * same object again and again, as a rule, so the last one is found without a look at the others.
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
