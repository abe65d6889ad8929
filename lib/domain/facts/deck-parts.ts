import type { z } from 'zod';
import { type FactDeck, factDeckSchema, partSchemas } from './model.ts';

type Section = keyof typeof partSchemas;
type PartOf<S extends Section> = z.infer<(typeof partSchemas)[S]>;
export type Path = readonly (string | number)[];

/** One sound part of a deck file and where it stands. `id` is its key, or the fact's own id. */
export type Part<T> = { id: string; path: Path; value: T };

/** The parts of a deck file whose shape is right, though others may be wrong. */
export type DeckParts = {
  source: FactDeck['source'] | null;
  declared: Record<'passages' | 'entities' | 'sets' | 'facts', ReadonlySet<string>>;
} & { [S in Section]: Part<PartOf<S>>[] };

/**
 * Takes a deck file apart, so that references can be checked wherever the shape allows it.
 * `declared` also holds names whose part is misshapen: a typo in an entity must not make every use of it an error.
 */
export function deckParts(raw: unknown): DeckParts {
  const source = factDeckSchema.shape.source.safeParse(field(raw, 'source'));
  const declared = (section: Section) => new Set(entriesOf(raw, section).map(({ id }) => id));
  return {
    source: source.success ? source.data : null,
    declared: {
      passages: declared('passages'),
      entities: declared('entities'),
      sets: declared('sets'),
      facts: declared('facts'),
    },
    passages: soundParts(raw, 'passages'),
    ignore: soundParts(raw, 'ignore'),
    entities: soundParts(raw, 'entities'),
    sets: soundParts(raw, 'sets'),
    sides: soundParts(raw, 'sides'),
    facts: soundParts(raw, 'facts'),
  };
}

function soundParts<S extends Section>(raw: unknown, section: S): Part<PartOf<S>>[] {
  return entriesOf(raw, section).flatMap(({ id, path, value }) => {
    const parsed = partSchemas[section].safeParse(value);
    return parsed.success ? [{ id, path, value: parsed.data as PartOf<S> }] : [];
  });
}

function entriesOf(raw: unknown, section: Section): Part<unknown>[] {
  const entries = field(raw, section);
  if (Array.isArray(entries)) {
    return entries.map((value, index) => ({
      id: idOf(value),
      path: [section, index],
      value,
    }));
  }
  if (typeof entries !== 'object' || entries === null) return [];
  return Object.entries(entries).map(([id, value]) => ({ id, path: [section, id], value }));
}

function idOf(entry: unknown): string {
  const id = field(entry, 'id');
  return typeof id === 'string' ? id : '';
}

function field(raw: unknown, name: string): unknown {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, name)) return undefined;
  return (raw as Record<string, unknown>)[name];
}
