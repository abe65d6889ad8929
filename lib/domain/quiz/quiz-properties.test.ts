import { describe, expect, test } from 'vitest';
import { secondDeck } from '#domain/cards/second-deck.fixture.ts';
import { bare } from '#domain/cards/wording.ts';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import { type Bank, bankOf, draftedOf } from './bank.ts';
import { settings, syntheticDeck } from './decks.fixture.ts';
import { distractorsFor } from './distractors.ts';
import {
  factsSay,
  formsOf,
  hiddenIn,
  holds,
  isTrue,
  offeredIn,
  sideOfName,
  textOf,
} from './oracle.fixture.ts';
import { type ChoiceQuestion, cardsIn, type Question } from './question.ts';
import { quizOf } from './quiz.ts';
import type { QuizMode, QuizSettings } from './settings.ts';
import { similarity } from './similarity.ts';

// Ten thousand quizzes, all held to the same rules: of the first deck, of one about quite other things, and of decks
// made by dice.

type Quiz = { bank: Bank; asked: QuizSettings; questions: readonly Question[] };
/** What breaks a rule, or undefined. */
type Rule = (quiz: Quiz) => unknown;

const anyChoice =
  (isBad: (question: ChoiceQuestion, bank: Bank) => boolean): Rule =>
  ({ bank, questions }) =>
    questions.find((question) => 'right' in question && isBad(question, bank));

const RULES: Record<string, Rule> = {
  'two runs are equal': ({ bank, asked, questions }) =>
    JSON.stringify(quizOf(bank, asked)) !== JSON.stringify(questions) || undefined,
  'no more questions than wanted, and none twice': ({ asked, questions }) =>
    questions.length > asked.count ||
    new Set(questions.map(({ id }) => id)).size < questions.length ||
    undefined,
  'no card is asked twice, but in a drill': ({ asked, questions }) => {
    const cards = questions.flatMap(cardsIn);
    return (asked.mode !== 'contrast' && new Set(cards).size < cards.length) || undefined;
  },
  'two to four options, no name twice': anyChoice(({ options }) => {
    const names = new Set(options.map(({ name }) => bare(name)));
    return names.size < options.length || options.length < 2 || options.length > 4;
  }),
  'the right option is true': anyChoice((question, bank) => !isTrue(bank, question, question.right)),
  'no other option is true': anyChoice((question, bank) =>
    question.options.some((_, at) => at !== question.right && isTrue(bank, question, at)),
  ),
  'no option is another name for the right one': anyChoice(({ format, options, right }, { deck }) => {
    const own = formsOf(deck, options[right]!.name);
    // A contrast is about names that look alike, so there only the same name is too much.
    const isAlike = (a: string, b: string) =>
      format !== 'contrast' && !/\d/.test(a) && alikeness(a, b) >= 0.86;
    const isAnother = (form: string) => own.some((name) => name === form || isAlike(name, form));
    const wrong = options.filter((_, at) => at !== right && format !== 'true-slot');
    return wrong.some(({ name }) => formsOf(deck, name).some(isAnother));
  }),
  'no option stands in the question': anyChoice(({ stem, options }) =>
    options.some(({ name }) => holds(stem, name)),
  ),
  'options are about as long as the right one where the deck allows': anyChoice((question, bank) => {
    const drafted = draftedOf(bank, question.card)!;
    if (question.format !== 'multiple-choice' || drafted.card.kind === 'side') return false;
    const key = question.options[question.right]!.name.length;
    const isAlike = ({ name }: { name: string }) => name.length >= 0.6 * key && name.length <= 1.4 * key;
    const strange = question.options.filter((option) => !isAlike(option)).length;
    return strange > Math.max(0, 2 - distractorsFor(bank, drafted).filter(isAlike).length);
  }),
  'no question holds the answer to another': ({ bank: { deck }, questions }) => {
    const texts = questions.map((question) => ` ${bare(textOf(question))} `);
    return questions.find((hidden, at) => {
      const keys = hiddenIn(deck, hidden)
        .map(bare)
        .filter((key) => key.length > 1);
      return texts.some((text, other) => other !== at && keys.some((key) => text.includes(` ${key} `)));
    });
  },
  'who says it and how surely stands in every question': ({ bank, questions }) =>
    questions.find((question) =>
      cardsIn(question).some((key) => {
        const { card } = draftedOf(bank, key)!;
        const text = [textOf(question), ...offeredIn(question), card.back].join(' ');
        const isAttributed = card.says === undefined || textOf(question).includes(card.says);
        return !isAttributed || !text.toLowerCase().includes(card.hedge ?? '');
      }),
    ),
  'every pair of a match has one answer, and one is left over': ({ bank, questions }) =>
    questions.find((question) => {
      if (question.format !== 'match') return false;
      const { prompts, options } = question;
      const used = new Set(prompts.map(({ right }) => right));
      const isSole = prompts.every(({ card, right }) =>
        options.every(({ name }, at) => factsSay(bank, card, name) === (at === right)),
      );
      return !isSole || used.size < prompts.length || options.length !== prompts.length + 1;
    }),
  'every name is sorted where the facts put it': ({ bank: { deck }, questions }) =>
    questions.find(
      (question) =>
        question.format === 'categorise' &&
        question.rows.some(
          ({ name, bin, card }) =>
            sideOfName(deck, name) !== bin || (card === null) !== (bin === 'not-stated'),
        ),
    ),
};

const known = new Map<string, number>();

function alikeness(a: string, b: string): number {
  const alike = known.get(`${a}|${b}`) ?? similarity(a, b);
  known.set(`${a}|${b}`, alike);
  return alike;
}

const MODES: readonly QuizMode[] = ['quick', 'quick', 'test', 'contrast'];
const COUNTS = [5, 7, 10, 5, 7, 10, 5, 20];

const decks: [name: string, banks: Bank[], quizzes: number][] = [
  ['the first deck', [bankOf(firstDeck, 'first')], 3000],
  ['a deck about other things', [bankOf(secondDeck, 'second')], 2000],
  [
    'decks made by dice',
    Array.from({ length: 50 }, (_, i) => bankOf(syntheticDeck(`deck ${i}`), `deck${i}`)),
    100,
  ],
];

test('there are ten thousand quizzes', () => {
  expect(decks.reduce((sum, [, banks, quizzes]) => sum + banks.length * quizzes, 0)).toBe(10_000);
});

describe.each(decks)('every quiz of %s', (_, banks, quizzes) => {
  const broken = new Map<string, string>();
  const places = new Map<string, number>();
  const formats = new Set<string>();

  test(`${quizzes} quizzes a deck`, () => {
    for (const bank of banks) for (let i = 0; i < quizzes; i++) look(bank, i);
    expect(formats.size).toBeGreaterThan(5);
  }, 120_000);

  test.each(Object.keys(RULES))('%s', (name) => expect(broken.get(name)).toBeUndefined());

  // Dealt in rounds, so the spread is well below that of free dice.
  test.each([2, 3, 4])('of %i places, the right answer stands at each equally often', (among) => {
    const counts = Array.from({ length: among }, (__, place) => places.get(`${place} of ${among}`) ?? 0);
    const mean = counts.reduce((sum, count) => sum + count, 0) / among;
    for (const count of counts) expect(Math.abs(count - mean)).toBeLessThan(4 * Math.sqrt(mean + 1));
  });

  function look(bank: Bank, i: number): void {
    const asked = settings({ seed: `s${i}`, mode: MODES[i % 4]!, count: COUNTS[(i >> 2) % 8]! });
    const quiz = { bank, asked, questions: quizOf(bank, asked) };
    for (const [name, breaks] of Object.entries(RULES)) {
      const found = broken.has(name) ? undefined : breaks(quiz);
      if (found !== undefined) broken.set(name, `${bank.deckId} ${JSON.stringify({ asked, found })}`);
    }
    for (const question of quiz.questions) {
      formats.add(question.format);
      if (!('right' in question)) continue;
      const place = `${question.right} of ${question.options.length}`;
      places.set(place, (places.get(place) ?? 0) + 1);
    }
  }
});
