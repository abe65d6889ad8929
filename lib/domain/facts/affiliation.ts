import { citationOf } from './citation.ts';
import type { Entity, Fact, FactDeck, FactSet, Sides } from './model.ts';
import { capitalised, entityOf, inWords, labelOf, nameOf, shortNameOf } from './naming.ts';
import { setOf } from './phrases.ts';
import { CLAUSES } from './sentences.ts';
import { statementOf } from './statement.ts';
import { passageNumber } from './voices.ts';

/** Whose interests meet, and on fighting whom: two parties and everybody the source sets between them. */
export type Affiliation = {
  /** "Where CIA and ISI interests meet" */
  title: string;
  /** "Shaun Gregory, interviewed by World Politics Review, date not given, passages 4, 5 and 6"; null if several speak. */
  according: string | null;
  parties: [Party, Party];
  sides: [AffiliationSide, AffiliationSide];
};

/** `label` is short, for a sign on the map; `name` stands in a sentence ("the CIA"). */
export type Party = { label: string; name: string };

export type AffiliationSide = {
  side: 'meet' | 'apart';
  label: string;
  /** Whether the source leaves open that there are others on this side. */
  open: boolean;
  notes: string[];
  entries: AffiliationEntry[];
};

export type AffiliationEntry = {
  id: string;
  name: string;
  /** Passage numbers, as readers count them. */
  passages: number[];
  /** Who belongs to it by name, and whether that is all of them; null where the source names nobody. */
  list: { members: string[]; closed: boolean } | null;
  /** Whole sentences: what is said of it, and what is not. */
  notes: string[];
};

/** The map of a deck's first pair of sides; null if the deck has none, or no claim that puts two parties on them. */
export function affiliationOf(deck: FactDeck): Affiliation | null {
  const [axis] = Object.values(deck.sides ?? {});
  const stances = deck.facts.filter((fact) => stanceOf(fact) !== null && fact.with !== undefined);
  const [first] = stances;
  if (!axis || !first) return null;
  const about = stances.filter((fact) => fact.s === first.s && fact.with === first.with);
  const speakers = new Set(about.map(({ says }) => says));
  const speaker = speakers.size === 1 ? about[0]?.says : undefined;
  const cited = [...new Set(about.flatMap(({ cite }) => cite))];
  const teller: Teller = { deck, stances: about, speaker };
  return {
    title: `Where ${labelOf(deck, first.s)} and ${labelOf(deck, first.with!)} interests meet`,
    according: speakers.size === 1 ? citationOf(deck, cited, speaker) : null,
    parties: [partyOf(deck, first.s), partyOf(deck, first.with!)],
    sides: [sideOf(teller, axis, 'meet'), sideOf(teller, axis, 'apart')],
  };
}

/** What every part of the map is told from; `speaker` is whoever says all of it, if one does. */
type Teller = { deck: FactDeck; stances: Fact[]; speaker: string | undefined };

function stanceOf({ p, polarity }: Fact): AffiliationSide['side'] | null {
  if (polarity === 'no') return null;
  if (p === 'shares_interest_against') return 'meet';
  return p === 'no_shared_interest_against' ? 'apart' : null;
}

function partyOf(deck: FactDeck, id: string): Party {
  return { label: labelOf(deck, id), name: shortNameOf(deck, id) };
}

function sideOf(teller: Teller, axis: Sides, side: AffiliationSide['side']): AffiliationSide {
  const { deck } = teller;
  const sets = (side === 'meet' ? axis.yes : axis.no).sets;
  // A set that lists the members of a class is shown inside that class's entry, not beside it.
  const inside = new Set(Object.values(deck.entities).flatMap(({ set }) => set ?? []));
  const outer = sets.filter((id) => !inside.has(id)).flatMap((id) => setOf(deck, id) ?? []);
  const degree = sharedDegree(teller, side);
  return {
    side,
    label: side === 'meet' ? 'Interests meet' : 'Interests do not meet',
    open: outer.some(({ closed }) => !closed),
    notes: degree === null ? [] : [degreeNote(teller, degree)],
    entries: outer.flatMap((set) => set.members.map((id) => entryOf(teller, set, id, side, degree))),
  };
}

/** The degree that all claims of one side have in common: "most closely". */
function sharedDegree({ stances }: Teller, side: AffiliationSide['side']): string | null {
  const degrees = new Set(stances.filter((fact) => stanceOf(fact) === side).map(({ degree }) => degree));
  const [degree] = degrees;
  return degrees.size === 1 && degree !== undefined ? degree : null;
}

function degreeNote({ deck, speaker }: Teller, degree: string): string {
  const who = speaker === undefined ? 'The source' : nameOf(deck, speaker);
  const isOneOfMany = /^(?:most|mainly|chiefly|largely|above all|especially)\b/.test(degree);
  return `${who} says “${degree}”${isOneOfMany ? ', not “only”' : ''}.`;
}

function entryOf(
  teller: Teller,
  set: FactSet,
  id: string,
  side: AffiliationSide['side'],
  sideDegree: string | null,
): AffiliationEntry {
  const { deck } = teller;
  const stance = teller.stances.find((fact) => fact.o === id && stanceOf(fact) === side);
  const entity = entityOf(deck, id);
  const members = entity?.set === undefined ? undefined : setOf(deck, entity.set);
  const numbers = [stance?.cite ?? set.cite].flat().map((passage) => passageNumber(deck, passage));
  return {
    id,
    name: scoped(nameOf(deck, id), stance?.scope),
    passages: [...new Set(numbers)].sort((a, b) => a - b),
    list: members
      ? { members: members.members.map((one) => plainName(deck, one)), closed: members.closed }
      : null,
    notes: [
      ...(stance ? limitNotes(teller, stance, sideDegree) : []),
      ...(members?.closed ? [completeNote(deck, members)] : []),
      ...(entity ? saidOf(teller, id, entity) : []),
      ...(stance?.unsaid ?? []).map((what) =>
        what === 'why' ? 'No reason is given.' : `${capitalised(what)} is not said.`,
      ),
    ],
  };
}

/** On a label of its own a name needs no article. */
function plainName(deck: FactDeck, id: string): string {
  return entityOf(deck, id)?.name ?? id;
}

function scoped(name: string, scope: Fact['scope']): string {
  return scope === undefined || new RegExp(`\\b${scope}\\b`).test(name) ? name : `${scope} of ${name}`;
}

/** How sure and how far, where it is more than the whole side has in common. */
function limitNotes(
  { deck, speaker }: Teller,
  { hedge, degree, says }: Fact,
  sideDegree: string | null,
): string[] {
  return [
    ...(says !== speaker && says !== undefined ? [`${nameOf(deck, says)} says so.`] : []),
    ...(hedge === undefined ? [] : [`${capitalised(hedge)}, not established.`]),
    ...(degree === undefined || degree === sideDegree ? [] : [`“${capitalised(degree)}”.`]),
  ];
}

// A closed list has two to five members.
const ALL = ['', '', 'Both', 'All three', 'All four', 'All five'];

function completeNote({ source }: FactDeck, { members }: FactSet): string {
  const text = /^(?:article|interview)$/.test(source.kind) ? 'article' : 'source';
  return `${ALL[members.length] ?? 'All'}, as the ${text} lists them.`;
}

/** What else the deck tells of the entry: of the members of its class, and of anybody its name names. */
function saidOf(teller: Teller, id: string, { set, name }: Entity): string[] {
  const { deck } = teller;
  const ofMembers = deck.facts.filter((fact) => (fact.s === set || fact.s === id) && TOLD.has(fact.p));
  const plain = ofMembers.filter((fact) => isPlain(teller, fact) && !isInName(deck, fact, name));
  const clauses = plain.map((fact) => CLAUSES[fact.p](deck, fact).finite);
  const others = ofMembers.filter((fact) => !isPlain(teller, fact));
  const ofNamed = deck.facts.filter(
    ({ p, s }) => p === 'described_as' && s !== id && name.includes(entityOf(deck, s)?.name ?? '\n'),
  );
  return [
    ...(clauses.length > 0 ? [`They ${inWords(clauses)}.`] : []),
    ...[...others, ...ofNamed].map((fact) => toldBy(teller, fact)),
  ];
}

const TOLD: ReadonlySet<Fact['p']> = new Set(['threatens', 'serves', 'based_in', 'described_as']);

/** Whether a claim can stand in one sentence with others: unhedged, and from whoever says all of the map. */
function isPlain({ speaker }: Teller, { hedge, polarity, says, p }: Fact): boolean {
  return hedge === undefined && polarity !== 'no' && says === speaker && p !== 'described_as';
}

/** "Pakistan-based" already says where they are based. */
function isInName(deck: FactDeck, { p, o }: Fact, name: string): boolean {
  return p === 'based_in' && typeof o === 'string' && name.includes(nameOf(deck, o));
}

function toldBy({ deck, speaker }: Teller, fact: Fact): string {
  const names = fact.says !== undefined && fact.says !== speaker && fact.p !== 'described_as';
  return names ? `${nameOf(deck, fact.says!)}: ${statementOf(deck, fact)}` : statementOf(deck, fact);
}
