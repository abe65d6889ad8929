/** Remembers what a function makes of each object, for as long as the object lives. For what is dear and never changes. */
export function oncePer<K extends object, T>(make: (object: K) => T): (object: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (object) => {
    const known = made.get(object) ?? { value: make(object) };
    made.set(object, known);
    return known.value;
  };
}
