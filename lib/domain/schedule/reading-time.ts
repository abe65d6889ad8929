import type { Card } from '#domain/cards/card.ts';
import type { SessionCard } from './session-state.ts';
import type { Parameters } from './parameters.ts';

/**
 * How long one showing of a card takes, in ms, before anything is known of the learner: reading
 * front and back at 238 words a minute (silent reading of English non-fiction: Brysbaert 2019,
 * Journal of Memory and Language 109), and five seconds to recall and to choose a grade, which is
 * our estimate.
 */
export function expectedMs(card: Pick<Card, 'front' | 'back'>): number {
  return THINKING_MS + Math.round((words(card.front) + words(card.back)) * MS_PER_WORD);
}

/**
 * Whole minutes that a queue takes, at least 1 unless it is empty. A new or learning card is counted
 * once for every step it has still to pass, a review once.
 */
export function expectedMinutes(
  cards: readonly { card: Pick<Card, 'front' | 'back'>; memory: SessionCard['memory'] }[],
  parameters: Parameters,
): number {
  const ms = cards.reduce(
    (sum, { card, memory }) => sum + expectedMs(card) * showings(memory, parameters),
    0,
  );
  return Math.ceil(ms / 60_000);
}

const THINKING_MS = 5000;
const MS_PER_WORD = 60_000 / 238;

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function showings(memory: SessionCard['memory'], parameters: Parameters): number {
  const phase = memory?.phase ?? 'new';
  if (phase === 'review') return 1;
  const steps = phase === 'relearning' ? parameters.relearningStepsMinutes : parameters.learningStepsMinutes;
  return Math.max(1, steps.length - (memory?.step ?? 0));
}
