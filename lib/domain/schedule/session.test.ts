import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { type Memory, NEW_MEMORY } from './memory.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { type SessionAction, sessionReducer } from './session.ts';
import { grade, held, learning, MINUTE, NOW, on, review, start, TODAY, undo } from './session-examples.ts';
import type { Session, Undoable } from './session-state.ts';
import { viewOf } from './session-view.ts';

describe('the next card', () => {
  test('learning cards whose time has come, then the queue in its order', () => {
    let session = start([learning('l', -1), review('r'), held('n')]);
    expect(on(session)).toBe('l');
    session = grade(session, 'good');
    expect(on(session)).toBe('r');
    session = grade(session, 'good');
    expect(on(session)).toBe('n');
  });

  test('a card on a step comes back between the others once its minutes are over', () => {
    let session = start([held('a'), held('b'), held('c')]);
    session = grade(session, 'again');
    expect(on(session)).toBe('b');
    session = grade(session, 'easy', 2);
    expect(on(session)).toBe('a');
  });

  test('when only learning cards are left, the earliest within twenty minutes', () => {
    const session = grade(grade(start([held('a'), held('b')]), 'good', 0), 'hard', 0);
    expect(on(session)).toBe('b');
    expect(viewOf(session).phase).toBe('front');
  });

  test('a card on a step is not done', () => {
    expect(viewOf(grade(start([held('a'), held('b')]), 'again'))).toMatchObject({ done: 0, total: 2 });
  });

  test('beyond twenty minutes the learner waits, and a tick brings the card', () => {
    const session = start([learning('l', 21)]);
    expect(viewOf(session)).toMatchObject({
      phase: 'waiting',
      current: null,
      learningDueAt: NOW + 21 * MINUTE,
    });
    expect(sessionReducer(session, { type: 'tick', now: NOW + 30_000 })).toBe(session);
    expect(on(sessionReducer(session, { type: 'tick', now: NOW + MINUTE }))).toBe('l');
  });

  test('a tick never takes a card from under the eyes', () => {
    const session = start([review('r'), learning('l', 5)]);
    expect(sessionReducer(session, { type: 'tick', now: NOW + 9 * MINUTE })).toBe(session);
  });

  test('who goes on takes a waiting card early, or the cards that were added', () => {
    const waiting = start([learning('l', 60)]);
    expect(on(sessionReducer(waiting, { type: 'continued', cards: [], now: NOW }))).toBe('l');
    expect(on(sessionReducer(waiting, { type: 'continued', cards: [held('n')], now: NOW }))).toBe('n');
    const busy = sessionReducer(start([review('r')]), {
      type: 'continued',
      cards: [review('r'), held('n')],
      now: NOW,
    });
    expect([on(busy), viewOf(busy).total]).toEqual(['r', 2]);
  });

  test('an empty session is done', () => expect(viewOf(start([])).phase).toBe('done'));
});

describe('answering', () => {
  test('shows the front, then the answer with what was typed, then the next front', () => {
    const front = start([review('a'), review('b')]);
    expect(viewOf(front)).toMatchObject({
      phase: 'front',
      typed: null,
      done: 0,
      total: 2,
      last: null,
      undoTarget: null,
    });
    const typed = sessionReducer(front, { type: 'typed', text: 'a', verdict: 'correct' });
    expect(viewOf(typed)).toMatchObject({ phase: 'answer', typed: { text: 'a', verdict: 'correct' } });
    const next = grade(typed, 'good');
    expect(viewOf(next)).toMatchObject({ phase: 'front', typed: null, done: 1, total: 2 });
    expect(viewOf(next).last).toMatchObject({
      card: { key: 'a' },
      grade: 'good',
      memory: { phase: 'review' },
    });
  });

  test('gives the memory that the server will fold', () => {
    const at = { studyDay: TODAY, answeredAt: NOW };
    const session = grade(start([review('a')]), 'hard');
    expect(session.cards[0]?.memory).toEqual(
      answer(review('a').memory, 'hard', at, DEFAULT_PARAMETERS, { fuzzSeed: 'learner', cardId: 'a' }),
    );
  });

  test.each<[string, (session: Session) => Session]>([
    [
      'before the answer is shown',
      (s) =>
        sessionReducer(s, {
          type: 'graded',
          reviewId: 'x',
          cardId: 'a',
          grade: 'good',
          tookMs: 1,
          studyDay: TODAY,
          answeredAt: NOW,
        }),
    ],
    [
      'for a card that is not on the screen',
      (s) => grade(sessionReducer(s, { type: 'revealed' }), 'good', 0, { cardId: 'b' }),
    ],
    [
      'for a card nobody knows',
      (s) => grade(sessionReducer(s, { type: 'revealed' }), 'good', 0, { cardId: 'z' }),
    ],
  ])('a grade %s is ignored', (_, act) => {
    const session = act(start([review('a'), review('b')]));
    expect([session.answers, on(session)]).toEqual([[], 'a']);
  });

  test('a key pressed twice grades once, also when the same card comes back at once', () => {
    const once = grade(start([held('a')]), 'again', 0, { reviewId: 'twice' });
    expect(on(once)).toBe('a');
    expect(grade(once, 'again', 0, { reviewId: 'twice' }).answers).toHaveLength(1);
  });

  test('typing or revealing twice changes nothing', () => {
    const shown = sessionReducer(start([review('a')]), { type: 'revealed' });
    expect(sessionReducer(shown, { type: 'revealed' })).toBe(shown);
    expect(sessionReducer(shown, { type: 'typed', text: 'late', verdict: 'wrong' })).toBe(shown);
  });
});

describe('undo', () => {
  test('walks back through the session and then through what came before the reload', () => {
    const before = review('old');
    const earlier: Undoable = {
      reviewId: 'r-old',
      card: before.card,
      revision: 1,
      memoryBefore: before.memory,
    };
    let session = start([review('a'), review('b')], [earlier]);
    session = undo(undo(grade(grade(session, 'good'), 'again')));
    expect([on(session), session.answers.length]).toEqual(['a', 0]);
    session = undo(session);
    expect(viewOf(session)).toMatchObject({
      phase: 'answer',
      current: { card: { key: 'old' }, memory: before.memory },
      undoTarget: null,
      total: 3,
    });
    session = grade(session, 'good');
    expect(on(session)).toBe('a');
  });

  test('a second press that aims at the same grade takes back one', () => {
    const session = grade(
      grade(start([review('a'), review('b')]), 'good', 0, { reviewId: 'g1' }),
      'good',
      0,
      { reviewId: 'g2' },
    );
    const press: SessionAction = { type: 'undone', targetId: 'g2' };
    const once = sessionReducer(session, press);
    expect(once.answers.map(({ reviewId }) => reviewId)).toEqual(['g1']);
    expect(sessionReducer(once, press)).toBe(once);
  });

  test('with nothing to undo nothing happens', () => {
    const session = start([review('a')]);
    expect(sessionReducer(session, { type: 'undone', targetId: 'r0' })).toBe(session);
  });
});

describe('the word of the server', () => {
  const elsewhere: Memory = {
    ...NEW_MEMORY,
    phase: 'review',
    stability: 1.6,
    difficulty: 8,
    lapses: 1,
    dueOn: TODAY + 2,
  };

  test('wins, unless a later answer on that card is still unsent', () => {
    const session = grade(start([review('a'), review('b')]), 'good');
    const confirm = (pendingCardIds: string[]): SessionAction => ({
      type: 'confirmed',
      memories: { a: elsewhere, unknown: elsewhere },
      pendingCardIds,
    });
    expect(sessionReducer(session, confirm([])).cards[0]?.memory).toEqual(elsewhere);
    expect(sessionReducer(session, confirm(['a']))).toEqual(session);
  });

  test('a refused grade is taken out, said, and its card not asked again', () => {
    let session = grade(start([review('a'), review('b')]), 'again', 0, { reviewId: 'bad' });
    session = sessionReducer(session, {
      type: 'refused',
      reviewIds: ['bad', 'an-undo'],
      reason: 'This card was withdrawn.',
      now: NOW,
    });
    expect(session.refused).toEqual([
      { reviewId: 'bad', cardId: 'a', reason: 'This card was withdrawn.' },
      { reviewId: 'an-undo', cardId: null, reason: 'This card was withdrawn.' },
    ]);
    expect(viewOf(session)).toMatchObject({ done: 0, total: 1, undoTarget: null });
    expect(viewOf(grade(session, 'good', 15)).phase).toBe('done');
  });

  test('a refused card leaves the screen too', () => {
    const session = grade(start([held('a')]), 'again', 0, { reviewId: 'bad' });
    expect(on(session)).toBe('a');
    const after = sessionReducer(session, { type: 'refused', reviewIds: ['bad'], reason: 'gone', now: NOW });
    expect(viewOf(after).phase).toBe('done');
  });

  test('later grades on a card are computed again when an earlier one is refused', () => {
    const first = grade(start([held('a')]), 'again', 0, { reviewId: 'bad' });
    const second = grade(first, 'good', 1);
    const after = sessionReducer(second, { type: 'refused', reviewIds: ['bad'], reason: 'gone', now: NOW });
    expect(after.cards[0]?.memory).toEqual(grade(start([held('a')]), 'good', 1).cards[0]?.memory);
    expect(viewOf(undo(after)).current?.memory).toBeNull();
  });
});
