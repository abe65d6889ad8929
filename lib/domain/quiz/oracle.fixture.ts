import { bare } from '#domain/cards/wording.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { statementOf } from '#domain/facts/statement.ts';
import type { Bank } from './bank.ts';
import type { Bin, ChoiceQuestion, Question } from './question.ts';

/* The facts of a deck read by brute force, to judge quizzes without the code that makes them. */

/** Whether the option at that place is a true answer. */
export function isTrue(bank: Bank, { format, card, options }: ChoiceQuestion, at: number): boolean {
  const name = options[at]?.name ?? '';
  if (format === 'true-slot') return bank.deck.facts.some((fact) => statementOf(bank.deck, fact) === name);
  return factsSay(bank, card, name);
}

/** Whether the facts make a name a right answer to a card: its own fact, or any other, with the name in the slot asked. */
export function factsSay(bank: Bank, key: string, name: string): boolean {
  const { deck } = bank;
  const { card, draft } = bank.drafted.find((one) => one.card.key === key)!;
  const id = idOf(deck, name);
  if (card.kind === 'side' || card.kind === 'contrast') return sideOf(deck, id) === 'meet';
  if ([card.back, ...card.accept].includes(name)) return true;
  if (card.kind === 'membership' || card.kind === 'overlapping-cloze')
    return draft.sets!.some((setId) => deck.sets![setId]!.members.includes(id));
  const { p, s, o, at } = draft.fact;
  if (id === '') {
    const told = deck.facts.filter((fact) => fact.p === p && fact.s === s);
    return told.some(
      (fact) => JSON.stringify(fact.o ?? fact.when ?? '').includes(`"${name}"`) || String(fact.n) === name,
    );
  }
  const put = (slot: unknown) => (slot === draft.about ? id : slot);
  return deck.facts.some(
    (fact) =>
      fact.p === p &&
      fact.s === put(s) &&
      JSON.stringify(fact.o) === JSON.stringify(put(o)) &&
      fact.at === put(at),
  );
}

/** On which side of the deck's axis an entity stands, by its own fact or by a list. */
function sideOf({ sides = {}, sets = {}, entities, facts }: FactDeck, id: string): Bin {
  const [axis] = Object.values(sides);
  const isIn = (setIds: readonly string[]) =>
    setIds.some((setId) =>
      sets[setId]!.members.some((one) => one === id || sets[entities[one]?.set ?? '']?.members.includes(id)),
    );
  const isToldBy = (predicate: string) => facts.some(({ p, o }) => p === predicate && o === id);
  if (axis && (isIn(axis.yes.sets) || isToldBy('shares_interest_against'))) return 'meet';
  if (axis && (isIn(axis.no.sets) || isToldBy('no_shared_interest_against'))) return 'apart';
  return 'not-stated';
}

/** Names, abbreviations and other spellings of whatever has this name. */
export function formsOf({ entities }: FactDeck, name: string): string[] {
  const entity = Object.values(entities).find((one) => one.name === name);
  return [name, ...(entity?.accept ?? []), ...(entity?.abbr === undefined ? [] : [entity.abbr])];
}

/** All that is read before an answer is given, options aside. */
export function textOf(question: Question): string {
  const prompts = question.format === 'match' ? question.prompts.map(({ text }) => text) : [];
  return [question.stem, ...prompts].join(' ; ');
}

/** The names or statements to choose from. */
export function offeredIn(question: Question): string[] {
  if ('options' in question) return question.options.map(({ name }) => name);
  return question.format === 'categorise' ? question.rows.map(({ name }) => name) : [];
}

/** The right answers, in every form; none where nothing is hidden. */
export function hiddenIn(deck: FactDeck, question: Question): string[] {
  switch (question.format) {
    case 'typed':
    case 'cloze':
      return [question.back, ...question.accept];
    case 'list':
      return question.members.flatMap(({ back, accept }) => [back, ...accept]);
    case 'match':
      return question.prompts.flatMap(({ right }) => formsOf(deck, question.options[right]!.name));
    case 'multiple-choice':
    case 'contrast':
      return formsOf(deck, question.options[question.right]!.name);
    case 'true-slot':
    case 'categorise':
    case 'compare':
    case 'explain':
      return [];
  }
}

/** Whether a text holds a name as whole words; a single letter or digit proves nothing. */
export function holds(text: string, name: string): boolean {
  return bare(name).length > 1 && ` ${bare(text)} `.includes(` ${bare(name)} `);
}

function idOf({ entities }: FactDeck, name: string): string {
  return Object.keys(entities).find((id) => entities[id]?.name === name) ?? '';
}

/** As `sideOf`, by name. */
export function sideOfName(deck: FactDeck, name: string): Bin {
  return sideOf(deck, idOf(deck, name));
}
