import { describe, expect, test } from 'vitest';
import { liveReviews } from './live-reviews.ts';
import type { Review } from './review.ts';

function event(id: string, answeredAt: number, more: Partial<Review> = {}): Review {
  const base = {
    cardId: 'card',
    kind: 'grade',
    grade: 'good',
    mode: 'study',
    studyDay: 0,
    parametersVersion: 0,
  } as const;
  return { ...base, id, answeredAt, ...more };
}

function undo(id: string, targetId: string, answeredAt = 100): Review {
  return event(id, answeredAt, { kind: 'undo', targetId });
}

const a = event('a', 1);
const b = event('b', 2);

describe('what stands', () => {
  test.each<[string, Review[], string]>([
    ['nothing', [], ''],
    ['all of it, by time', [b, a], 'a b'],
    ['by id where the time is the same', [event('y', 1), event('x', 1)], 'x y'],
    ['an event once, however often it came', [a, b, a, b, b], 'a b'],
    ['not what was undone', [a, b, undo('u', 'b')], 'a'],
    ['not what was undone before it arrived', [undo('u', 'b', 0), a, b], 'a'],
    ['what was undone twice over is undone', [a, undo('u', 'a'), undo('v', 'a')], ''],
    ['the redone', [a, undo('u', 'a'), undo('v', 'u')], 'a'],
    ['not the redone and undone', [a, undo('u', 'a'), undo('v', 'u'), undo('w', 'v')], ''],
    ['not where one of two undos was taken back', [a, undo('u', 'a'), undo('v', 'a'), undo('w', 'u')], ''],
    ['all, if the undo aims at nothing known', [a, b, undo('u', 'elsewhere')], 'a b'],
    ['all, if the undo names no target', [a, event('u', 3, { kind: 'undo' })], 'a'],
    ['all, if an undo aims at itself', [a, undo('u', 'u')], 'a'],
    ['all, if undos chase each other', [a, undo('u', 'v'), undo('v', 'w'), undo('w', 'u')], 'a'],
    ['and a real undo beside such a circle counts', [a, undo('u', 'v'), undo('v', 'u'), undo('w', 'a')], ''],
  ])('%s', (_, events, ids) => {
    expect(
      liveReviews(events)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
    expect(
      liveReviews(events.toReversed())
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  test.each([
    [10_000, 'a'],
    [10_001, ''],
  ])('after %d undos of undos', (length, ids) => {
    const chain = Array.from({ length }, (_, i) => undo(`u${i}`, i === 0 ? 'a' : `u${i - 1}`));
    expect(
      liveReviews([a, ...chain])
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  test('a sorted history without undos is not copied', () => {
    const history = [a, b];
    expect(liveReviews(history)).toBe(history);
  });
});
