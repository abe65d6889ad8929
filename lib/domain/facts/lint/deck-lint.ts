import type { Card } from '#domain/cards/card.ts';
import { entityOf, nameOf } from '../naming.ts';
import type { Fact, FactDeck } from '../model.ts';
import { formOf } from './answer-form.ts';
import { lintCard } from './lint.ts';
import type { LintCard, LintIssue, LintKind } from './lint-card.ts';

/** A finding on a card, or on the deck as a whole (then without card). */
export type DeckIssue = LintIssue & { card?: Card };

/** Every card of a deck through every rule, each with what the deck knows of it, and the balance of yes and no. */
export function lintDeck(deck: FactDeck, cards: readonly Card[]): DeckIssue[] {
  const inputs = cards.map((card) => lintInput(deck, card));
  const issues = cards.flatMap((card, at) =>
    lintCard({ ...inputs[at]!, deck: inputs.filter((_, other) => other !== at) }).map((issue) => ({
      ...issue,
      card,
    })),
  );
  return [...issues, ...balanceIssue(inputs)];
}

/** A card of the deck as the rules see it: its own fields, and those of its fact that bear on the rule. */
function lintInput(deck: FactDeck, card: Card): LintCard {
  const fact = deck.facts.find(({ id }) => id === card.fact);
  const passageText = card.cite
    .map((id) => deck.passages[id]?.text ?? '')
    .join('\n')
    .trim();
  const set = card.kind === 'overlapping-cloze' || card.kind === 'membership' ? setOf(deck, card) : undefined;
  return {
    front: card.front,
    backs: [card.back],
    kind: card.kind,
    accept: card.accept,
    context: card.context,
    cite: card.cite,
    answerType: card.answerType,
    options: card.options,
    key: card.key,
    fact: card.fact,
    ...(card.says !== undefined && { says: card.says }),
    ...(card.hedge !== undefined && { hedge: card.hedge }),
    ...(passageText !== '' && { passageText }),
    ...(set && { set }),
    ...(fact && ofTheFact(deck, card, fact)),
  };
}

const ASKS_THE_FACT: readonly LintKind[] = ['forward', 'reverse', 'number', 'hedge', 'cloze', 'why'];

/** A limit of the fact binds the cards that state the fact, not those on single members of its class. */
function ofTheFact(
  deck: FactDeck,
  { kind, front, answerType }: Card,
  { o, scope, when, inferred }: Fact,
): Partial<LintCard> {
  const entity = typeof o === 'string' ? entityOf(deck, o) : undefined;
  const states = ASKS_THE_FACT.includes(kind) || (entity !== undefined && front.includes(entity.name));
  return {
    ...(scope !== undefined && states && { scope }),
    ...(when &&
      answerType === 'date' && {
        when: { text: when.text, ...(when.year !== undefined && { year: String(when.year) }) },
      }),
    ...(inferred && { inferred }),
  };
}

function setOf(deck: FactDeck, { siblings }: Card): LintCard['set'] {
  const id = siblings.find((group) => group.startsWith('set:'))?.slice('set:'.length);
  const set = id === undefined ? undefined : deck.sets?.[id];
  return set && { closed: set.closed, members: set.members.map((member) => nameOf(deck, member)) };
}

const FEWEST_TO_BALANCE = 5;
const SHARE = { least: 0.4, most: 0.6 };

/** YESNO-1 for the deck: whoever always says no must not be right more often than not. */
function balanceIssue(cards: readonly LintCard[]): DeckIssue[] {
  const answers = cards.map(({ backs }) => backs[0] ?? '').filter((back) => formOf(back) === 'yes-no');
  const yes = answers.filter((answer) => /^(?:yes|true)\b/i.test(answer)).length;
  const share = yes / answers.length;
  if (answers.length < FEWEST_TO_BALANCE || (share >= SHARE.least && share <= SHARE.most)) return [];
  const message = `${yes} of ${answers.length} yes/no cards are answered with yes: add some on the other side.`;
  return [{ rule: 'YESNO-1', severity: 'W', message }];
}
