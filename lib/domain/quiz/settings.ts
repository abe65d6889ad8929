import type { CardKey } from '#domain/cards/card.ts';
import { PROCESSES, type Process } from './question.ts';

export const QUIZ_MODES = ['quick', 'test', 'mistakes', 'contrast'] as const;
export type QuizMode = (typeof QUIZ_MODES)[number];

/** How many questions of one kind on one passage a test has. */
export type BlueprintCell = { category: string; process: Process; count: number };

/**
 * Everything that decides which questions a quiz has, and nothing about the learner but what is frozen here: a link
 * carries these settings, and whoever opens it gets the same quiz.
 */
export type QuizSettings = {
  mode: QuizMode;
  /** Wanted; a small deck may give fewer. */
  count: number;
  seed: string;
  /** Fact ids, those least remembered first, as they stood when the quiz was made; empty for an order by the dice. */
  facts: string[];
  /** The cards of a quiz of mistakes. */
  cards: CardKey[];
  /** Of a test; empty for one that is spread evenly. */
  blueprint: BlueprintCell[];
  /** Whether the answers train the memory. */
  counts: boolean;
  /** Time for a test; null for none, which is the default. */
  minutes: number | null;
};

const COUNT_BOUNDS = { min: 5, max: 20 } as const;
const DEFAULT_COUNT = 10;
const MOST_MINUTES = 180;
/** Enough to choose from when some give others away, and short enough for a link. */
const MOST_FACTS = 60;
const MOST_CARDS = 40;
const MOST_CELLS = 60;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the query of a link. What is missing or unreadable falls back to the default; the seed is null if there is none. */
export function settingsIn(query: Query): Omit<QuizSettings, 'seed'> & { seed: string | null } {
  const text = (name: string) => [query[name] ?? ''].flat()[0] ?? '';
  const parts = (name: string, form: RegExp, most: number) => [
    ...new Set(
      text(name)
        .split('.')
        .filter((part) => form.test(part))
        .slice(0, most),
    ),
  ];
  const mode = QUIZ_MODES.find((one) => one === text('mode')) ?? 'quick';
  return {
    mode,
    count: wholeIn(text('n'), COUNT_BOUNDS.min, COUNT_BOUNDS.max) ?? DEFAULT_COUNT,
    seed: /^[a-z0-9]{1,16}$/.test(text('seed')) ? text('seed') : null,
    facts: parts('facts', /^[a-z][a-z0-9-]*$/, MOST_FACTS),
    cards: parts('cards', /^[0-9a-f]{16}$/, MOST_CARDS) as CardKey[],
    blueprint: parts('plan', /./, MOST_CELLS).flatMap((part) => cellIn(part) ?? []),
    counts: text('counts') !== 'no',
    minutes: wholeIn(text('minutes'), 1, MOST_MINUTES),
  };
}

/** The same settings as a query, shortest first; what is the default is left out. */
export function queryOf(settings: QuizSettings): Record<string, string> {
  const { mode, count, seed, facts, cards, blueprint, counts, minutes } = settings;
  return {
    mode,
    n: String(count),
    seed,
    ...(minutes !== null && { minutes: String(minutes) }),
    ...(!counts && { counts: 'no' }),
    ...(blueprint.length > 0 && {
      plan: blueprint.map(({ category, process, count: n }) => `${category}_${process}_${n}`).join('.'),
    }),
    ...(facts.length > 0 && { facts: facts.join('.') }),
    ...(cards.length > 0 && { cards: cards.join('.') }),
  };
}

function cellIn(part: string): BlueprintCell | null {
  const [category = '', name, n = ''] = part.split('_');
  const process = PROCESSES.find((one) => one === name);
  const count = wholeIn(n, 1, COUNT_BOUNDS.max);
  return process && count !== null && /^[a-z][a-z0-9-]*$/.test(category)
    ? { category, process, count }
    : null;
}

function wholeIn(text: string, least: number, most: number): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}
