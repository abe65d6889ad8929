import type { ChoiceQuestion, Question } from './question.ts';
import { type Dice, shuffled } from './seeded.ts';

/**
 * The same questions with the options of each choice mixed: in a quiz the right one stands at each place equally often,
 * give or take one, so that no place is worth a guess.
 */
export function dealt(questions: readonly Question[], dice: Dice): Question[] {
  const places = new Map<number, number[]>();
  return questions.map((question) => {
    if (!('right' in question)) return question;
    const among = question.options.length;
    const left = places.get(among) ?? [];
    const place = left.pop() ?? refilled(left, among, dice);
    places.set(among, left);
    return withRightAt(question, place, dice);
  });
}

/** Every place once, in an order of the dice; one is taken at once. */
function refilled(left: number[], among: number, dice: Dice): number {
  left.push(
    ...shuffled(
      Array.from({ length: among }, (_, place) => place),
      dice,
    ),
  );
  return left.pop()!;
}

function withRightAt(question: ChoiceQuestion, place: number, dice: Dice): ChoiceQuestion {
  const { options, sides, right } = question;
  const order = shuffled(
    options.map((_, at) => at).filter((at) => at !== right),
    dice,
  );
  order.splice(place, 0, right);
  return {
    ...question,
    right: place,
    options: order.map((at) => options[at]!),
    sides: sides.length === options.length ? order.map((at) => sides[at]!) : sides,
  };
}
