import { isContext } from '#domain/facts/predicates.ts';
import { expectedMinutes } from '#domain/schedule/reading-time.ts';
import type { Queue, QueueCounts } from '#domain/schedule/queue.ts';
import { dateOfStudyDay } from '#domain/schedule/study-day.ts';
import type { CardCandidate } from './candidate.ts';
import { dueCards } from './candidates.ts';
import { database } from './database.ts';
import { decksOn, type DeckShown } from './decks.ts';
import type { Learner } from './learner.ts';
import { dayAfter, dayOf, type LearnersDay } from './learners-day.ts';
import { parametersOf } from './parameters.ts';
import { todaysQueue } from './todays-queue.ts';

/** What the learner's day holds. Dates are civil dates of study days, `2026-11-25`. */
export type TodayOverview = {
  date: string;
  counts: QueueCounts & { total: number };
  minutes: number;
  /** Answers that stand: what the forecast rests on. */
  answers: number;
  /** Facts of the decks begun that one could expect to answer now, with a 95 % margin; null below ten answers. */
  forecast: { facts: number; expected: number; margin: number } | null;
  /** When cards come again, if there is none to ask now; null for never. */
  nextDate: string | null;
};

/** Fewer answers say nothing about a person. */
const ANSWERS_TO_FORECAST = 10;

/** The decks in use, and the day of a learner; a visitor has none. `now` in ms. */
export async function readToday(
  learner: Learner | null,
  now: number,
): Promise<{ decks: DeckShown[]; today: TodayOverview | null }> {
  const day = await dayOf(learner, now);
  const queue = await todaysQueue(day, null);
  const decks = await decksOn(day, queue);
  return { decks, today: learner && (await overviewOf(learner, day, queue, decks)) };
}

async function overviewOf(
  learner: Learner,
  day: LearnersDay,
  { cards, counts }: Queue<CardCandidate>,
  decks: readonly DeckShown[],
): Promise<TodayOverview> {
  const total = counts.due + counts.learning + counts.fresh;
  const versions = await parametersOf(database(), learner.id, learner.parametersVersion);
  const answers = decks.reduce((sum, deck) => sum + deck.answers, 0);
  return {
    date: dateOfStudyDay(day.today),
    counts: { ...counts, total },
    minutes: expectedMinutes(cards, versions(learner.parametersVersion)),
    answers,
    forecast:
      answers < ANSWERS_TO_FORECAST ? null : forecastOf(decks.filter(({ recall }) => recall.size > 0)),
    nextDate: total > 0 ? null : await nextDate(learner, day),
  };
}

/**
 * Expectation and margin if each fact were asked once: Σ R ± 1.96 · √(Σ R (1 − R)). A fact that was not started
 * counts as not known, for certain.
 */
function forecastOf(decks: readonly DeckShown[]): TodayOverview['forecast'] {
  const recalls = decks.flatMap(({ recall }) => [...recall.values()]);
  const facts = decks.flatMap(({ facts: deck }) => deck.facts.filter((fact) => !isContext(fact)));
  const variance = recalls.reduce((sum, r) => sum + r * (1 - r), 0);
  return {
    facts: facts.length,
    expected: recalls.reduce((sum, r) => sum + r, 0),
    margin: 1.96 * Math.sqrt(variance),
  };
}

/** Tomorrow if there will be something to ask, which takes limits, siblings and locks into account. */
async function nextDate({ id, reviewsPerDay }: Learner, day: LearnersDay): Promise<string | null> {
  const tomorrow = dayAfter(day);
  const { cards } = await todaysQueue(tomorrow, null);
  if (cards.length > 0) return dateOfStudyDay(tomorrow.today);
  if (reviewsPerDay === 0) return null;
  const [first] = await dueCards(id, null, LAST_DAY, 1);
  return first ? dateOfStudyDay(first.memory!.dueOn!) : null;
}

/** The most that the column of a due day holds. */
const LAST_DAY = 2 ** 31 - 1;
