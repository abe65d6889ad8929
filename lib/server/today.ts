import { isContext } from '#domain/facts/predicates.ts';
import { expectedMinutes } from '#domain/schedule/reading-time.ts';
import type { QueueCounts } from '#domain/schedule/queue.ts';
import { dateOfStudyDay, type StudyDay } from '#domain/schedule/study-day.ts';
import { newCards } from './candidates.ts';
import { database } from './database.ts';
import type { DeckShown } from './decks.ts';
import type { Learner } from './learner.ts';
import { parametersOf } from './parameters.ts';
import { dayOf } from './learners-day.ts';
import { todaysQueue } from './todays-queue.ts';

/** What the learner's day holds. Dates are civil dates of study days, `2026-11-25`. */
export type TodayOverview = {
  date: string;
  counts: QueueCounts & { total: number };
  minutes: number;
  /** Events in the log, "1000+" beyond that. */
  answers: string;
  /** Facts one could expect to answer now, with a 95 % margin; null below ten answers. */
  forecast: { facts: number; expected: number; margin: number } | null;
  /** When the next card returns, if none is due. */
  nextDate: string | null;
};

const MOST_COUNTED = 1000;
/** Fewer answers say nothing about a person. */
const ANSWERS_TO_FORECAST = 10;

/** The day of a learner; `decks` as `listDecks` gave them, `now` in ms. */
export async function todayOverview(
  learner: Learner,
  decks: readonly DeckShown[],
  now: number,
): Promise<TodayOverview> {
  const day = await dayOf(learner, now);
  const { cards, counts } = await todaysQueue(day, null);
  const total = counts.due + counts.learning + counts.fresh;
  const answers = await database().review.count({
    where: { learnerId: learner.id, kind: 'grade' },
    take: MOST_COUNTED + 1,
  });
  const versions = await parametersOf(database(), learner.id, learner.parametersVersion);
  return {
    date: dateOfStudyDay(day.today),
    counts: { ...counts, total },
    minutes: expectedMinutes(cards, versions(learner.parametersVersion)),
    answers: answers > MOST_COUNTED ? `${MOST_COUNTED}+` : String(answers),
    forecast: answers < ANSWERS_TO_FORECAST ? null : forecastOf(decks),
    nextDate: total > 0 ? null : await nextDate(learner, day.today),
  };
}

/** Expectation and margin over all facts that can be asked; a fact not started counts as not known. */
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

/** Tomorrow where new cards are left, or where something due was held back today; else the first due day. */
async function nextDate({ id: learnerId, newPerDay }: Learner, today: StudyDay): Promise<string | null> {
  const fresh = newPerDay > 0 ? await newCards(learnerId, null, 1) : [];
  const next = await database().memory.findFirst({
    where: { learnerId, suspended: false, dueOn: { not: null }, card: { retiredAt: null } },
    orderBy: { dueOn: 'asc' },
    select: { dueOn: true },
  });
  const due = next?.dueOn ?? null;
  if (fresh.length > 0) return dateOfStudyDay(today + 1);
  return due === null ? null : dateOfStudyDay(Math.max(due, today + 1));
}
