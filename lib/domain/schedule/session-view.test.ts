import { expect, test } from 'vitest';
import { grade, held, review, start, TODAY } from './session-examples.ts';
import { summaryOf, viewOf } from './session-view.ts';

test('the end says what was done and what returns tomorrow', () => {
  let session = start([held('a'), held('b'), review('c')]);
  expect(summaryOf(session)).toEqual({ answered: 0, again: 0, minutes: 0, factsTomorrow: [] });
  session = grade(session, 'hard', 0, { tookMs: 50_000 });
  session = grade(session, 'good', 0, { tookMs: 3_600_000 });
  session = grade(session, 'again', 0, { tookMs: 40_000 });
  session = grade(session, 'good', 6);
  session = grade(session, 'again', 6);
  while (viewOf(session).phase !== 'done') session = grade(session, 'good', 30);
  expect(summaryOf(session)).toMatchObject({ again: 2, minutes: 3 });
  const tomorrow = session.cards
    .filter(({ memory }) => memory?.dueOn === TODAY + 1)
    .map(({ card }) => card.fact);
  expect(tomorrow.length).toBeGreaterThan(0);
  expect(summaryOf(session).factsTomorrow.toSorted()).toEqual(tomorrow.toSorted());
});
