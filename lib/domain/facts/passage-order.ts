import type { DeckParts } from './deck-parts.ts';
import type { Fault } from './fault.ts';

/**
 * Passages are numbered by their place in the file, so they must follow the text: forwards and without overlap.
 * Ranges to ignore (subscription offers, menus) must not touch a passage.
 */
export function passageFaults({ passages, ignore }: DeckParts): Fault[] {
  const backwards = [
    ...passages.map((p) => ({ ...p, range: p.value.at, at: [...p.path, 'at'] })),
    ...ignored(),
  ]
    .filter(({ range: [start, end] }) => end <= start)
    .map(({ at, range: [start, end] }) => ({ path: at, message: `runs backwards, from ${start} to ${end}` }));

  const order = passages.flatMap(({ id, path, value }, index): Fault[] => {
    const before = passages[index - 1];
    if (!before || value.at[0] >= before.value.at[1]) return [];
    const overlaps = value.at[1] > before.value.at[0];
    const message = overlaps
      ? `passage "${id}" overlaps "${before.id}"`
      : `passage "${id}" comes before "${before.id}" in the source: list passages in reading order`;
    return [{ path: [...path, 'at'], message }];
  });

  const touched = ignored().flatMap(({ at, range: [start, end] }) =>
    passages
      .filter(({ value }) => start < value.at[1] && value.at[0] < end)
      .map(({ id }) => ({ path: at, message: `this range to ignore touches passage "${id}"` })),
  );
  return [...backwards, ...order, ...touched];

  function ignored() {
    return ignore.map(({ path, value }) => ({ at: path, range: value }));
  }
}
