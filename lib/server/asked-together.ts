import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Turns a question about many keys into one about a single key: keys that are asked during one turn of the event loop
 * are asked together. `undefined` for a key of which `ask` says nothing; rejects for all of a turn what it rejects with.
 */
export function askedTogether<Value>(
  ask: (keys: string[]) => Promise<ReadonlyMap<string, Value>>,
): (key: string) => Promise<Value | undefined> {
  let waiting: { keys: Set<string>; answers: Promise<ReadonlyMap<string, Value>> } | undefined;
  return async (key) => {
    if (!waiting) {
      const keys = new Set<string>();
      const answers = nextTurn().then(() => {
        waiting = undefined;
        return ask([...keys]);
      });
      waiting = { keys, answers };
    }
    waiting.keys.add(key);
    return (await waiting.answers).get(key);
  };
}
