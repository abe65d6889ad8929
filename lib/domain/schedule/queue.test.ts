import { describe, expect, test } from 'vitest';
import type { CardKey } from '#domain/cards/card.ts';
import { type Memory, NEW_MEMORY } from './memory.ts';
import { type Candidate, type QueueDay, queueOf } from './queue.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const TODAY = 20_782;
const MINUTE = 60_000;

const key = (name: string) => name as CardKey;

let position = 0;
function candidate(
  name: string,
  memory: Partial<Memory> | null,
  card: Partial<Candidate['card']> = {},
): Candidate {
  position += 1;
  return {
    card: { key: key(name), siblings: [], position, ...card },
    memory: memory && {
      ...NEW_MEMORY,
      reps: 1,
      stability: 5,
      difficulty: 5,
      lastStudyDay: TODAY - 3,
      ...memory,
    },
  };
}

const fresh = (name: string, card?: Partial<Candidate['card']>) => candidate(name, null, card);
const due = (name: string, dueOn: number, card?: Partial<Candidate['card']>) =>
  candidate(name, { phase: 'review', dueOn }, card);
const learning = (name: string, minutes: number, card?: Partial<Candidate['card']>) =>
  candidate(name, { phase: 'learning', dueOn: TODAY, dueAt: NOW + minutes * MINUTE }, card);

function day(
  change: { limits?: Partial<QueueDay['limits']>; done?: Partial<QueueDay['done']> } = {},
): QueueDay {
  const nothing = {
    introduced: 0,
    reviews: 0,
    siblings: new Set<string>(),
    lookAlikes: new Set<string>(),
    succeeded: new Set<CardKey>(),
  };
  return {
    now: NOW,
    today: TODAY,
    limits: { newPerDay: 10, reviewsPerDay: 200, ...change.limits },
    done: { ...nothing, ...change.done },
  };
}

function asked(candidates: Candidate[], change?: Parameters<typeof day>[0]): string {
  return queueOf(candidates, day(change))
    .cards.map(({ card }) => card.key)
    .join(' ');
}

describe('the order', () => {
  test('learning by the clock, reviews by due day and position, new cards by position', () => {
    const cards = [
      fresh('n1'),
      due('r1', TODAY),
      due('r2', TODAY),
      due('r3', TODAY - 9),
      learning('l1', 5),
      learning('l2', -5),
    ];
    expect(asked(cards)).toBe('l2 l1 r3 r1 r2 n1');
    expect(asked(cards.toReversed())).toBe('l2 l1 r3 r1 r2 n1');
  });

  test('cards that come later, and suspended ones, are not asked', () => {
    const asleep = candidate('s', { phase: 'review', dueOn: TODAY, suspended: true });
    const newAsleep = candidate('n', { suspended: true });
    expect(asked([due('tomorrow', TODAY + 1), asleep, newAsleep, due('today', TODAY)])).toBe('today');
  });

  test('a card that was reset is new', () => {
    expect(asked([candidate('reset', { ...NEW_MEMORY })], { limits: { newPerDay: 1 } })).toBe('reset');
    expect(asked([candidate('reset', { ...NEW_MEMORY })], { limits: { newPerDay: 0 } })).toBe('');
  });

  test('a learning card left on an earlier day is still to be learnt', () => {
    expect(asked([learning('l', -3 * 24 * 60)])).toBe('l');
  });
});

describe('siblings', () => {
  const group = { siblings: ['fact:f17'] };

  test.each<[string, Candidate[], string]>([
    ['the first review buries the others', [due('a', TODAY - 1, group), due('b', TODAY, group)], 'a'],
    ['a review buries the new', [fresh('n', group), due('a', TODAY, group)], 'a'],
    ['the first new buries the next', [fresh('n', group), fresh('m', group)], 'n'],
    [
      'a learning card buries the rest, though its time is to come',
      [due('a', TODAY, group), learning('l', 60, group)],
      'l',
    ],
    ['learning cards never bury each other', [learning('l', 1, group), learning('k', 2, group)], 'l k'],
    [
      'one group in common is enough',
      [
        due('a', TODAY, { siblings: ['x', 'y'] }),
        due('b', TODAY, { siblings: ['y', 'z'] }),
        due('c', TODAY, { siblings: ['z'] }),
      ],
      'a c',
    ],
  ])('%s', (_, cards, keys) => expect(asked(cards)).toBe(keys));

  test('what was answered today buries too, but never a card being learnt', () => {
    const done = { siblings: new Set(['fact:f17']) };
    expect(
      asked([learning('l', 1, group), due('a', TODAY, group), fresh('n', group), fresh('m')], { done }),
    ).toBe('l m');
  });
});

describe('cards that wait for another', () => {
  const reverse = { after: key('forward') };

  test.each<[string, Candidate[], Set<CardKey>, string]>([
    ['are locked while it is new', [fresh('reverse', reverse), fresh('forward')], new Set(), 'forward'],
    [
      'and while it was only ever forgotten',
      [fresh('reverse', reverse), learning('forward', 1)],
      new Set(),
      'forward',
    ],
    ['come once it was answered right', [fresh('reverse', reverse)], new Set([key('forward')]), 'reverse'],
    [
      'also where only its memory says so',
      [
        fresh('reverse', reverse),
        candidate('forward', { phase: 'review', dueOn: TODAY + 3, succeeded: true }),
      ],
      new Set(),
      'reverse',
    ],
    [
      'and stay, once introduced, though it was reset',
      [due('reverse', TODAY, reverse)],
      new Set(),
      'reverse',
    ],
  ])('%s', (_, cards, succeeded, keys) => expect(asked(cards, { done: { succeeded } })).toBe(keys));
});

describe('look-alikes', () => {
  const lashkar = { lookAlike: 'lashkar' };

  test('are not introduced on one day, the second waits for its turn', () => {
    expect(asked([fresh('jhangvi', lashkar), fresh('toiba', lashkar), fresh('other')])).toBe('jhangvi other');
    expect(
      asked([fresh('toiba', lashkar), fresh('other')], { done: { lookAlikes: new Set(['lashkar']) } }),
    ).toBe('other');
  });

  test('are reviewed together once known, and a review does not hold back a new one', () => {
    expect(
      asked([due('jhangvi', TODAY, lashkar), due('toiba', TODAY, lashkar), fresh('third', lashkar)]),
    ).toBe('jhangvi toiba third');
  });

  test('a card kept for another day does not bury its siblings', () => {
    const siblings = ['s'];
    const cards = [
      fresh('jhangvi', lashkar),
      fresh('toiba', { ...lashkar, siblings }),
      fresh('other', { siblings }),
    ];
    expect(asked(cards)).toBe('jhangvi other');
  });

  test('a card buried by a sibling does not keep its look-alike away', () => {
    const cards = [
      due('r', TODAY, { siblings: ['s'] }),
      fresh('jhangvi', { ...lashkar, siblings: ['s'] }),
      fresh('toiba', lashkar),
    ];
    expect(asked(cards)).toBe('r toiba');
  });
});

describe('limits', () => {
  const cards = [due('r1', TODAY), due('r2', TODAY), fresh('n1'), fresh('n2'), learning('l', 1)];

  test.each<[string, Parameters<typeof day>[0], string]>([
    ['each its own', { limits: { newPerDay: 1, reviewsPerDay: 1 } }, 'l r1 n1'],
    [
      'less what was done today',
      { limits: { newPerDay: 3, reviewsPerDay: 3 }, done: { introduced: 2, reviews: 2 } },
      'l r1 n1',
    ],
    [
      'passed already (the limit was lowered)',
      { limits: { newPerDay: 3, reviewsPerDay: 3 }, done: { introduced: 9, reviews: 9 } },
      'l',
    ],
    ['none: learning cards are finished all the same', { limits: { newPerDay: 0, reviewsPerDay: 0 } }, 'l'],
  ])('%s', (_, change, keys) => expect(asked(cards, change)).toBe(keys));

  test('a buried card takes no place', () => {
    const siblings = ['s'];
    expect(
      asked([due('a', TODAY, { siblings }), due('b', TODAY, { siblings }), due('c', TODAY)], {
        limits: { reviewsPerDay: 2 },
      }),
    ).toBe('a c');
  });
});

test('counts: what is due, what can be learnt within twenty minutes, what is fresh', () => {
  const cards = [
    due('r1', TODAY),
    due('r2', TODAY),
    fresh('n1'),
    learning('l1', -1),
    learning('l2', 20),
    learning('l3', 21),
  ];
  expect(queueOf(cards, day()).counts).toEqual({ due: 2, learning: 2, fresh: 1 });
});
