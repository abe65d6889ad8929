import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Memory, NEW_MEMORY } from './memory.ts';
import { type Grade, GRADES } from './review.ts';
import { type SessionAction, sessionReducer } from './session.ts';
import { grade, held, learning, MINUTE, NOW, review, start, TODAY, undo } from './session-examples.ts';
import type { Session, SessionCard } from './session-state.ts';
import { viewOf } from './session-view.ts';

describe('in any session', () => {
  const grades = fc.array(fc.tuple(fc.constantFrom<Grade>(...GRADES), fc.nat(15), fc.boolean()), {
    maxLength: 25,
  });
  const decks = fc
    .array(fc.constantFrom('new', 'review', 'learning'), { minLength: 1, maxLength: 8 })
    .map((kinds) =>
      kinds.map((kind, i) =>
        kind === 'new' ? held(`c${i}`) : kind === 'review' ? review(`c${i}`) : learning(`c${i}`, i * 4),
      ),
    );

  /** The states that an answer was given in, and the state after. */
  function played(
    cards: SessionCard[],
    given: readonly [Grade, number, boolean][],
  ): { before: Session; after: Session }[] {
    let session = start(cards);
    let minutes = 0;
    return given.flatMap(([rated, wait, types]) => {
      minutes += wait;
      session = sessionReducer(session, { type: 'tick', now: NOW + minutes * MINUTE });
      if (session.currentId === null) return [];
      const before = sessionReducer(
        session,
        types ? { type: 'typed', text: 'x', verdict: 'almost' } : { type: 'revealed' },
      );
      session = grade(before, rated, minutes);
      return [{ before, after: session }];
    });
  }

  test('undo after a grade is as if nothing had been', () => {
    fc.assert(
      fc.property(decks, grades, (cards, given) => {
        for (const { before, after } of played(cards, given)) expect(undo(after)).toEqual(before);
      }),
    );
  });

  test('all undos lead back to the first card', () => {
    fc.assert(
      fc.property(decks, grades, (cards, given) => {
        const states = played(cards, given);
        let session = states.at(-1)?.after ?? start(cards);
        for (const { before } of states.toReversed()) {
          session = undo(session);
          expect(session).toEqual(before);
        }
      }),
    );
  });

  test('the server may answer before or after the next grade, on another card', () => {
    const memory: Memory = { ...NEW_MEMORY, phase: 'review', stability: 3, difficulty: 6, dueOn: TODAY + 3 };
    fc.assert(
      fc.property(decks, grades, fc.boolean(), (cards, given, refuses) => {
        for (const { before, after } of played(cards, given)) {
          const earlier = before.answers.at(-1);
          const last = after.answers.at(-1)!;
          if (!earlier || earlier.cardId === last.cardId) continue;
          const word: SessionAction = refuses
            ? { type: 'refused', reviewIds: [earlier.reviewId], reason: 'no', now: last.at.answeredAt }
            : { type: 'confirmed', memories: { [earlier.cardId]: memory }, pendingCardIds: [] };
          const graded: SessionAction = { type: 'graded', ...last, ...last.at };
          const early = sessionReducer(sessionReducer(before, word), graded);
          const late = sessionReducer(sessionReducer(before, graded), word);
          expect(early.cards).toEqual(late.cards);
          expect(early.answers).toEqual(late.answers);
          expect(early.refused).toEqual(late.refused);
          if (refuses) expect(early).toEqual(late);
        }
      }),
    );
  });

  test('every card is asked, and done is reached by grading Good', () => {
    fc.assert(
      fc.property(decks, (cards) => {
        let session = start(cards);
        for (let minutes = 0; viewOf(session).phase !== 'done'; minutes += 15) {
          session = sessionReducer(session, { type: 'tick', now: NOW + minutes * MINUTE });
          if (session.currentId !== null) session = grade(session, 'good', minutes);
          expect(minutes).toBeLessThan(15 * 40);
        }
        expect(new Set(session.answers.map(({ cardId }) => cardId)).size).toBe(cards.length);
        expect(viewOf(session)).toMatchObject({ done: cards.length, total: cards.length });
      }),
    );
  });
});
