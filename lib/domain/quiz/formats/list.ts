import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { cardKey } from '#domain/cards/key.ts';
import { speakerOf } from '#domain/cards/naming.ts';
import { numberWord, told } from '#domain/cards/wording.ts';
import { entityOf } from '#domain/facts/naming.ts';
import { setOf } from '#domain/facts/phrases.ts';
import { type Bank, draftedOf } from '../bank.ts';
import { frameOf } from '../frame.ts';
import type { ListQuestion } from '../question.ts';

/** "What are the three …?", of a complete list only (rule SET-1). Null where a member has no card of its own. */
export function list(bank: Bank, { card, draft }: DraftedCard): ListQuestion | null {
  const [setId] = draft.sets ?? [];
  const set = setId === undefined ? undefined : setOf(bank.deck, setId);
  if (card.kind !== 'overlapping-cloze' || setId === undefined || !set?.closed) return null;
  const members = set.members.flatMap(
    (id) => draftedOf(bank, cardKey(bank.deckId, setId, 'overlapping-cloze', id)) ?? [],
  );
  const types = new Set(set.members.map((id) => entityOf(bank.deck, id)?.type));
  const [first, ...more] = members.map((member) => member.card);
  if (!first || members.length < set.members.length || types.size > 1) return null;
  return {
    id: `list:${setId}`,
    format: 'list',
    stem: told(speakerOf(bank.deck, set), `what are the ${numberWord(members.length)} ${set.name}?`),
    members: [first, ...more].map(({ key, back, accept }) => ({ card: key, back, accept })),
    answerType: first.answerType,
    ...frameOf(bank, [first, ...more]),
  };
}
