import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { type Bank, draftedOf } from './bank.ts';
import { takeByBlueprint } from './blueprint.ts';
import { dealt } from './dealt.ts';
import { loudCards } from './enemies.ts';
import { type Picking, takeAs, takeOne } from './picking.ts';
import type { Question } from './question.ts';
import { diceOf, shuffled } from './seeded.ts';
import type { QuizSettings } from './settings.ts';

/**
 * The questions of a quiz: the same for the same deck and settings, on every machine. No card is asked twice, and no
 * question's text holds the answer to another. What is taken first may leave too little, so it is tried a few times;
 * where no try is full, the fullest is the quiz.
 */
export function quizOf(bank: Bank, settings: QuizSettings): Question[] {
  let best: Picking['taken'] = [];
  for (let attempt = 0; attempt < ATTEMPTS && best.length < wantedOf(settings); attempt++) {
    const seed = attempt === 0 ? settings.seed : `${settings.seed} ${attempt}`;
    const picking: Picking = { bank, seed, most: settings.count, taken: [] };
    TAKE[settings.mode](picking, settings);
    if (picking.taken.length > best.length) best = picking.taken;
  }
  return dealt(
    best.map(({ question }) => question),
    diceOf(`${settings.seed} deal`),
  );
}

const ATTEMPTS = 4;

/** What there is to aim at. A drill takes whatever look-alikes the deck has, in one go. */
function wantedOf({ mode, count, blueprint, cards }: QuizSettings): number {
  if (mode === 'contrast') return 1;
  if (mode === 'mistakes') return Math.min(count, cards.length);
  const planned = blueprint.reduce((sum, cell) => sum + cell.count, 0);
  return mode === 'test' && planned > 0 ? Math.min(count, planned) : count;
}

const TAKE: Record<QuizSettings['mode'], (picking: Picking, settings: QuizSettings) => void> = {
  quick: takeByFact,
  test: (picking, { blueprint }) => takeByBlueprint(picking, blueprint),
  mistakes: takeMistakes,
  contrast: takeContrasts,
};

/** Fact by fact, the weakest first, each once; then round again for their other cards, and for the loud ones at last. */
function takeByFact(picking: Picking, { facts }: QuizSettings): void {
  const loud = loudCards(picking.bank);
  const [quiet, last] = [false, true].map((isLoud) =>
    Map.groupBy(
      picking.bank.drafted.filter(({ card }) => loud.has(card.key) === isLoud),
      ({ card }) => card.fact,
    ),
  );
  const others = picking.bank.drafted.map(({ card }) => card.fact).filter((id) => !facts.includes(id));
  const order = [...facts, ...shuffled([...new Set(others)].sort(), diceOf(`${picking.seed} facts`))];
  for (const byFact of [quiet!, last!]) {
    while (order.filter((id) => takeOne(picking, byFact.get(id) ?? [])).length > 0);
  }
}

/** The cards as they stand in the link, each in whatever format suits. */
function takeMistakes(picking: Picking, { cards }: QuizSettings): void {
  for (const key of cards) {
    const drafted = draftedOf(picking.bank, key);
    if (drafted) takeOne(picking, [drafted]);
  }
}

/**
 * Names that look alike on opposite sides: every other pair to be told apart and chosen, the rest to be compared in
 * words, for a comparison names both; then the sides of all.
 */
function takeContrasts(picking: Picking): void {
  const { bank, seed } = picking;
  const drill: Picking = { ...picking, mayRepeat: true };
  const pairs = shuffled(ofKind(bank, 'contrast'), diceOf(`${seed} pairs`));
  const sides = shuffled(ofKind(bank, 'side'), diceOf(`${seed} sides`));
  const isAlike = (drafted: DraftedCard) => pairs.some(({ card }) => isSideIn(card, drafted.card));
  const alike = sides.filter(isAlike);
  for (const [at, pair] of pairs.entries()) takeAs(drill, pair, at % 2 === 0 ? 'contrast' : 'compare');
  for (const drafted of alike) takeAs(drill, drafted, 'multiple-choice');
  [...alike, ...sides].some((drafted) => takeAs(drill, drafted, 'categorise'));
  for (const drafted of sides) if (!isAlike(drafted)) takeAs(drill, drafted, 'multiple-choice');
}

function isSideIn(contrast: DraftedCard['card'], side: DraftedCard['card']): boolean {
  return contrast.sides.some(({ name }) => side.sides.some((own) => own.name === name));
}

function ofKind(bank: Bank, kind: DraftedCard['card']['kind']): DraftedCard[] {
  return bank.drafted.filter(({ card }) => card.kind === kind);
}
