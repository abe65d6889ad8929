import type { DeckParts, Path } from './deck-parts.ts';
import { didYouMean } from './did-you-mean.ts';

/**
 * A name that points at nothing, or a part that contradicts another; `path` leads to it in the file,
 * to the value there or, where the name itself is at fault, to the key.
 */
export type Fault = { path: Path; message: string; atKey?: true };

/** A fault if `id` is no known name of that sort, with the nearest known one. */
export function unknownName(what: string, id: string, known: ReadonlySet<string>, path: Path): Fault[] {
  if (known.has(id)) return [];
  return [{ path, message: `unknown ${what} "${id}".${didYouMean(id, known)}` }];
}

/** Faults of a `cite` field, which names one passage or several. */
export function citeFaults(cite: string | string[], parts: DeckParts, path: Path): Fault[] {
  const ids = [cite].flat();
  const at = (index: number) => (Array.isArray(cite) ? [...path, index] : path);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: at(index), message: `passage "${id}" is cited twice` }]
      : unknownName('passage', id, parts.declared.passages, at(index)),
  );
}
