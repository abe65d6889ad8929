import { describe, expect, test } from 'vitest';
import { sessionReducer } from './session.ts';
import {
  cardNamed,
  held,
  learning,
  MINUTE,
  NOW,
  on,
  review,
  start,
  TODAY,
  undo,
} from './session-examples.ts';
import type { UnsentReview } from './session-reload.ts';
import type { Session, Undoable } from './session-state.ts';
import { viewOf } from './session-view.ts';

describe('after a reload', () => {
  const event = (id: string, cardId: string, more: Partial<UnsentReview> = {}): UnsentReview => ({
    id,
    cardId,
    kind: 'grade',
    grade: 'good',
    mode: 'study',
    answeredAt: NOW,
    studyDay: TODAY,
    parametersVersion: 0,
    tookMs: 4000,
    ...more,
  });
  const replay = (session: Session, ...events: UnsentReview[]) =>
    sessionReducer(session, { type: 'replayed', events, now: NOW });

  test('unsent grades count, in the order they were given, and can be undone', () => {
    const fresh = start([held('a'), review('b')]);
    const session = replay(
      fresh,
      event('2', 'a', { answeredAt: NOW - MINUTE }),
      event('1', 'a', { answeredAt: NOW - 2 * MINUTE }),
    );
    expect(session.answers.map(({ reviewId }) => reviewId)).toEqual(['1', '2']);
    expect(session.cards[0]?.memory?.phase).toBe('review');
    expect(on(session)).toBe('b');
    expect(viewOf(undo(session)).current?.memory).toMatchObject({ phase: 'learning', step: 1 });
  });

  test.each<[string, UnsentReview[]]>([
    ['undone again', [event('1', 'a'), event('2', 'a', { kind: 'undo', targetId: '1' })]],
    ['of a card that is not asked', [event('1', 'z')]],
    ['of cram', [event('1', 'a', { mode: 'cram' })]],
    ['none', []],
  ])('grades %s change nothing', (_, events) => {
    const fresh = start([review('a'), review('b')]);
    expect(replay(fresh, ...events)).toEqual(fresh);
  });

  test('a grade that arrived though its receipt did not is not counted twice', () => {
    const earlier: Undoable = { reviewId: '1', card: cardNamed('a'), revision: 1, memoryBefore: null };
    const fresh = start([learning('a', 5)], [earlier]);
    expect(replay(fresh, event('1', 'a'))).toEqual(fresh);
  });

  test('an unsent undo of a grade the server knows brings its card back, and what was answered next counts', () => {
    const before = review('a');
    const earlier: Undoable = { reviewId: '1', card: before.card, revision: 1, memoryBefore: before.memory };
    const undone = event('2', 'a', { kind: 'undo', targetId: '1' });
    const session = replay(start([review('b')], [earlier]), undone);
    expect([on(session), session.undoable]).toEqual(['a', []]);
    expect(viewOf(session).current?.memory).toEqual(before.memory);
    const answered = replay(
      start([review('b')], [earlier]),
      undone,
      event('3', 'a', { grade: 'again', answeredAt: NOW + 1 }),
    );
    expect(answered.answers).toMatchObject([{ reviewId: '3', before: before.memory }]);
    expect(on(answered)).toBe('b');
  });

  describe('two grades of one card that the server knows', () => {
    const first: Undoable = { reviewId: '1', card: cardNamed('a'), revision: 1, memoryBefore: null };
    const second: Undoable = {
      reviewId: '2',
      card: cardNamed('a'),
      revision: 1,
      memoryBefore: learning('a', -9).memory,
    };
    const undo1 = event('3', 'a', { kind: 'undo', targetId: '1' });
    const undo2 = event('4', 'a', { kind: 'undo', targetId: '2' });

    test('both taken back: as before the first', () => {
      const session = replay(start([learning('a', 5)], [first, second]), undo1, undo2);
      expect([session.cards[0]?.memory, session.undoable]).toEqual([null, []]);
    });

    test('only the first taken back: the server must fold', () => {
      const session = replay(start([learning('a', 5)], [first, second]), undo1);
      expect([session.cards[0]?.memory, session.undoable]).toEqual([learning('a', 5).memory, [second]]);
    });
  });

  test('a redone undo is no undo', () => {
    const earlier: Undoable = { reviewId: '1', card: cardNamed('a'), revision: 1, memoryBefore: null };
    const fresh = start([review('b')], [earlier]);
    expect(
      replay(
        fresh,
        event('2', 'a', { kind: 'undo', targetId: '1' }),
        event('3', 'a', { kind: 'undo', targetId: '2' }),
      ),
    ).toEqual(fresh);
  });
});
