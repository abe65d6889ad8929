import type { DeckAnswer } from '#domain/cards/answers.ts';
import type { CardKey } from '#domain/cards/card.ts';
import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { lookAlikeOf } from '#domain/cards/look-alike.ts';
import { holdsWords } from '#domain/cards/wording.ts';
import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { answerOf, type Bank } from './bank.ts';
import { CORRECT } from './closeness.ts';
import { nearFigures } from './near-figures.ts';
import { oncePer } from './once-per.ts';
import type { Option } from './question.ts';
import { shuffled, type Dice } from './seeded.ts';
import { similarity } from './similarity.ts';
import { mayAnswer } from './truth.ts';

/** A wrong answer that may stand beside the right one; the higher the rank, the more readily it is taken for it. */
export type Distractor = Option & { rank: number };

/** The right answer, with its other forms; `id` where it is an entity. */
export type Key = { id?: string | undefined; name: string; accept: readonly string[] };

/**
 * Every wrong answer that a card allows (card specification 6, classroom specification 3.4): of the type of the right
 * one, never true of what is asked anywhere in the facts, never another name for it, never standing in the question.
 * Other decks give none: their facts cannot tell that an answer is wrong here, and a quiz must stay what its link says.
 */
export function distractorsFor(bank: Bank, drafted: DraftedCard): readonly Distractor[] {
  const known = found(bank);
  const { key } = drafted.card;
  const distractors = known.get(key) ?? findDistractors(bank, drafted);
  known.set(key, distractors);
  return distractors;
}

const found = oncePer((_bank: Bank) => new Map<CardKey, Distractor[]>());

function findDistractors(bank: Bank, { card, draft }: DraftedCard): Distractor[] {
  const own = answerOf(bank, draft.about);
  if (own && own.type === card.answerType) {
    const candidates = bank.answers.filter(
      ({ id, type }) => type === own.type && !mayAnswer(bank.deck, draft, id),
    );
    const key = { id: own.id, name: card.back, accept: card.accept };
    const asksList = (draft.sets ?? []).length > 0;
    return fitting(card.front, key, candidates).map((one) => ({
      name: one.name,
      is: one.is,
      rank: rankOf(bank.deck, own, one, asksList),
    }));
  }
  return otherValues(bank, { card, draft }).map((name, at) => ({ name, is: '', rank: -at }));
}

/** Those of the candidates that can stand beside the key, and beside one another, under this stem. */
export function fitting(stem: string, key: Key, candidates: readonly DeckAnswer[]): DeckAnswer[] {
  const fit: DeckAnswer[] = [];
  for (const one of candidates) {
    const forms = formsOf(one);
    const isShown = forms.some((form) => holdsWords(stem, form));
    const isAnother = [key, ...fit].some((other) => isAnotherName(formsOf(other), forms));
    if (one.id !== key.id && !isShown && !isAnother) fit.push(one);
  }
  return fit;
}

/** How many wrong options a choice needs at least: with one it is a coin toss. */
export const FEWEST_DISTRACTORS = 2;
const MOST_DISTRACTORS = 3;
const LENGTH_TOLERANCE = 0.4;

/**
 * Two of them, or three where three are about as long as the key (within 40 %); those of another length only where there
 * are not enough. The most readily confused come first, the dice choose between equals. Fewer than two: there is no choice.
 */
export function chosenFrom(distractors: readonly Distractor[], key: string, dice: Dice): Distractor[] {
  const mixed = shuffled(distractors, dice).sort((a, b) => b.rank - a.rank);
  const alike = mixed.filter(({ name }) => isAboutAsLong(name, key));
  const others = mixed.filter(({ name }) => !isAboutAsLong(name, key)).sort((a, b) => off(a) - off(b));
  const chosen: Distractor[] = [];
  for (const one of [...alike, ...others]) {
    const most = alike.includes(one) ? MOST_DISTRACTORS : FEWEST_DISTRACTORS;
    if (chosen.length < most) chosen.push(one);
  }
  return chosen;

  function off({ name }: Distractor): number {
    return Math.abs(name.length - key.length);
  }
}

/** Whether a text is within 40 % of the key's length. */
function isAboutAsLong(text: string, key: string): boolean {
  return Math.abs(text.length - key.length) <= LENGTH_TOLERANCE * key.length;
}

/** Similar enough for the marker to take one for the other, or one a part of the other. Figures differ by a digit. */
function isAnotherName(key: readonly string[], forms: readonly string[]): boolean {
  return key.some((own) =>
    forms.some(
      (form) =>
        form === own ||
        (!/\d/.test(own + form) &&
          (similarity(own, form) >= CORRECT || holdsWords(own, form) || holdsWords(form, own))),
    ),
  );
}

function formsOf({ name, accept }: Key): string[] {
  return [name, ...accept];
}

/**
 * Where a list or a side is asked, from another one first; then what fills the same slot of the same relation, shares
 * its first word, or is spelled like it. (Weights of the classroom specification; a class's own confusions would make
 * the quiz depend on the learner, so names that look alike stand in for them.)
 */
export function rankOf(deck: FactDeck, key: DeckAnswer, other: DeckAnswer, asksList: boolean): number {
  const alike = similarity(key.name, other.name);
  const group = lookAlikeOf(deck, key.id);
  return (
    (asksList && isApart(deck, key.id, other.id) ? 1 : 0) +
    (fillsSameSlot(deck, key.id, other.id) ? 0.4 : 0) +
    (group !== undefined && group === lookAlikeOf(deck, other.id) ? 0.3 : 0) +
    (alike >= 0.3 && alike <= 0.8 ? 0.2 : 0)
  );
}

function isApart(deck: FactDeck, a: string, b: string): boolean {
  const listsOf = (id: string) =>
    Object.keys(deck.sets ?? {}).filter((setId) => deck.sets?.[setId]?.members.includes(id));
  const [theirs, ours] = [listsOf(b), listsOf(a)];
  return theirs.length > 0 && ours.length > 0 && !theirs.some((setId) => ours.includes(setId));
}

function fillsSameSlot(deck: FactDeck, a: string, b: string): boolean {
  const slots = (id: string) =>
    deck.facts.flatMap((fact) =>
      SLOTS.filter((slot) => fact[slot] === id).map((slot) => `${fact.p} ${slot}`),
    );
  const ours = new Set(slots(a));
  return slots(b).some((slot) => ours.has(slot));
}

const SLOTS = ['s', 'o', 'at', 'with'] as const satisfies (keyof Fact)[];

/** Figures near a figure; for words, what other facts of the same kind say of others. */
function otherValues(bank: Bank, { card, draft }: DraftedCard): string[] {
  const { fact } = draft;
  const near = nearFigures(card.back, card.answerType);
  const texts = card.answerType === 'text' && draft.kind !== 'cloze' ? textsLike(bank.deck, fact) : [];
  const told = bank.deck.facts.filter(({ s, p }) => s === fact.s && p === fact.p).flatMap(valuesOf);
  const taken = [card.back, ...card.accept, ...told];
  const fit: string[] = [];
  for (const text of [...near, ...texts]) {
    if (!isAnotherName([...taken, ...fit], [text]) && !holdsWords(card.front, text)) fit.push(text);
  }
  return fit;
}

function textsLike(deck: FactDeck, { p, s }: Fact): string[] {
  return deck.facts
    .filter((other) => other.p === p && other.s !== s)
    .flatMap(({ o }) => (typeof o === 'string' && !Object.hasOwn(deck.entities, o) ? [o] : []));
}

function valuesOf({ o, n }: Fact): string[] {
  const told = typeof o === 'object' && !Array.isArray(o) ? o.text : o;
  return [told ?? [], n === undefined ? [] : String(n)].flat();
}
