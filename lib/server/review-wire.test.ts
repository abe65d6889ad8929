import { describe, expect, test } from 'vitest';
import { Invalid } from './failures.ts';
import { Refused } from './request.ts';
import { MOST_EVENTS, parseEvent, parseUpload } from './review-wire.ts';
import { event, NOW, undoOf, upload, ZONE } from './test-world.ts';

const FOUR = 'grade must be one of again, hard, good, easy.';

describe('an event is refused with a sentence', () => {
  const without = (field: string) => {
    const { [field as 'id']: _, ...rest } = event('card');
    return rest;
  };
  test.each([
    ['grade 0', { grade: 0 }, FOUR],
    ['grade 5', { grade: 5 }, FOUR],
    ['grade 2.5', { grade: 2.5 }, FOUR],
    ['grade -1', { grade: -1 }, FOUR],
    ['grade NaN', { grade: Number.NaN }, FOUR],
    ['grade "Good"', { grade: 'Good' }, FOUR],
    ['grade null', { grade: null }, FOUR],
    [
      'a kind of ours alone',
      { kind: 'reset' },
      'kind must be one of grade, undo, suspend, unsuspend, set-due.',
    ],
    ['a made-up mode', { mode: 'fun' }, 'mode must be one of study, quiz, live, paper, cram.'],
    ['rollover 24', { rolloverHour: 24 }, 'rolloverHour must be a whole number from 0 to 23.'],
    ['half an hour', { rolloverHour: 4.5 }, 'rolloverHour must be a whole number from 0 to 23.'],
    [
      'an id of version 4',
      { id: 'f47ac10b-58cc-4372-a567-0e02b2c3d479' },
      'id must be a UUID of version 7 in lower case.',
    ],
    ['a path for a card', { cardId: '../x' }, 'cardId must be the key of a card.'],
    ['a card key with NUL', { cardId: 'a\0' }, 'cardId must be the key of a card.'],
    ['a field we do not know', { device: 1 }, 'device is no field of this.'],
    [
      'a long answer',
      { response: 'x'.repeat(501) },
      'response must be at most 500 characters, none of them NUL.',
    ],
    [
      'an answer with NUL',
      { response: 'a\0b' },
      'response must be at most 500 characters, none of them NUL.',
    ],
    ['more than a column holds', { tookMs: 2 ** 31 }, 'tookMs must be a whole number from 0 to 2147483647.'],
    ['a negative time', { tookMs: -1 }, 'tookMs must be a whole number from 0 to 2147483647.'],
    ['revision 0', { cardRevision: 0 }, 'cardRevision must be a whole number from 1 to 2147483647.'],
  ])('%s', (_, change, sentence) => expect(parseEvent({ ...event('card'), ...change })).toBe(sentence));

  test.each([
    ['no grade', without('grade'), FOUR],
    ['no id', without('id'), 'id must be a UUID of version 7 in lower case.'],
    [
      'an undo of nothing',
      { ...event('card'), kind: 'undo' },
      'targetId must be a UUID of version 7 in lower case.',
    ],
    ['a suspension with a grade', { ...event('card'), kind: 'suspend' }, 'grade is no field of this.'],
    ['nothing', null, 'This must be a JSON object.'],
    ['a list', [], 'This must be a JSON object.'],
    [
      'a poisoned object',
      JSON.parse('{"__proto__":{"kind":"grade"}}'),
      'kind must be one of grade, undo, suspend, unsuspend, set-due.',
    ],
  ])('%s', (_, raw, sentence) => expect(parseEvent(raw)).toBe(sentence));
});

test('every kind that a device may send is let in', () => {
  const { grade: _, ...plain } = event('card') as Record<string, unknown>;
  const kinds = [
    event('card', { format: 'typed', options: 4, response: '‮😀', tookMs: 0, shownIntervalDays: 36_500 }),
    undoOf(event('card')),
    { ...plain, kind: 'suspend' },
    { ...plain, kind: 'unsuspend' },
    { ...plain, kind: 'set-due', dueOn: 20_800 },
  ];
  expect(kinds.map((one) => parseEvent(one))).toEqual(kinds);
});

describe('an upload', () => {
  test.each([
    ['no object', 'x', 'This must be a JSON object.'],
    ['a list', [], 'This must be a JSON object.'],
    ['no clock', { zone: ZONE, events: [] }, 'sentAt must be a whole number of milliseconds since 1970.'],
    [
      'a clock in seconds',
      upload([], { sentAt: Math.floor(NOW / 1000) }),
      'sentAt must be in milliseconds; this looks like seconds.',
    ],
    ['a clock in 1970', upload([], { sentAt: 5 }), 'sentAt must lie in the years 2000 to 2099.'],
    ['no list', { sentAt: NOW, zone: ZONE, events: {} }, 'events must be a list.'],
    ['a seed of another form', { ...upload([]), fuzzSeed: 'x' }, 'fuzzSeed must be 16 bytes in base64url.'],
    ['a short key', { ...upload([]), guestKey: 'abc' }, 'guestKey must be 32 bytes in base64url.'],
    ['a stranger’s field', { ...upload([]), learnerId: 'x' }, 'learnerId is no field of this.'],
  ])('of %s is refused whole', (_, body, sentence) => {
    expect(() => parseUpload(body)).toThrow(new Invalid(sentence));
  });

  test('of 501 events is refused whole, of 500 it is not', () => {
    expect(() => parseUpload(upload(Array(MOST_EVENTS + 1).fill(null)))).toThrow(Refused);
    expect(() => parseUpload(upload(Array(MOST_EVENTS + 1).fill(null)))).toThrow(
      /at most 500 .* none was kept/,
    );
    expect(parseUpload(upload(Array(MOST_EVENTS).fill(null))).events).toHaveLength(500);
  });
});
