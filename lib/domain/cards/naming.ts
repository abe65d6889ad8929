import { entityOf, inWords, nameOf } from '#domain/facts/naming.ts';
import type { EntityType, Fact, FactDeck } from '#domain/facts/model.ts';
import { setOf, subjectPhrase } from '#domain/facts/phrases.ts';

/** Who says it, by full name; undefined where the article speaks for itself. */
export function speakerOf(deck: FactDeck, { says }: { says?: string | undefined }): string | undefined {
  return says === undefined ? undefined : nameOf(deck, says);
}

/** The subject of a question. An open set is named through its examples, so that nothing is said of the rest. */
export function subjectOf(deck: FactDeck, fact: Fact): { name: string; plural: boolean } {
  const set = setOf(deck, fact.s);
  if (set?.closed) return { name: jointly(deck, set.members), plural: true };
  const { subject, plural } = subjectPhrase(deck, fact);
  return { name: subject, plural };
}

/** Names in a row; a last word that all share is said once: "the Quetta, Peshawar and Miran Shah Shuras". */
export function jointly(deck: FactDeck, ids: readonly string[]): string {
  const names = ids.map((id) => nameOf(deck, id));
  const shared = sharedLastWord(names);
  // Only where a plain "s" makes the plural: of Taliban, Party or Congress it does not.
  if (!shared || !/[^hnsxyz]$/.test(shared) || !names.every((name) => name.startsWith('the '))) {
    return inWords(names);
  }
  const heads = names.map((name) => name.slice('the '.length, -shared.length - 1));
  return `the ${inWords(heads)} ${shared}s`;
}

/** The last word of several names, if it is the same in all: "Shura". */
export function sharedLastWord(names: readonly string[]): string | undefined {
  const words = names.map((name) => name.split(' '));
  const last = words[0]?.at(-1);
  return names.length > 1 && words.every((parts) => parts.length > 1 && parts.at(-1) === last)
    ? last
    : undefined;
}

/** Keeps "some of" and "most of" where the name does not say it already (rule SCOPE-1). */
export function scoped(name: string, scope: Fact['scope']): string {
  return scope === undefined || name.startsWith(scope) ? name : `${scope} of ${name}`;
}

/** "group", "research unit": what a question calls a thing of that type. */
export function nounOf(type: EntityType): string {
  return type === 'group-class' ? 'group' : type.replace('-', ' ');
}

/** "who" for people, "which agency" for everything else (rule SHAPE-1). */
export function whoOrWhich(deck: FactDeck, id: string): string {
  const type = entityOf(deck, id)?.type;
  if (type === undefined || type === 'person' || type === 'people') return 'who';
  return `which ${nounOf(type)}`;
}

export function isPlural(type: EntityType | undefined): boolean {
  return type === 'people' || type === 'group-class';
}
