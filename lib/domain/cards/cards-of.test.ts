import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { isContext } from '#domain/facts/predicates.ts';
import { cardsOf } from './cards-of.ts';
import { secondDeck } from './second-deck.fixture.ts';
import { wordCount } from './wording.ts';

const DECK_ID = 'us-pakistan-security-relations';
const cards = cardsOf(firstDeck, DECK_ID);
const kinds = (kind: string) => cards.filter((card) => card.kind === kind);

describe('the cards of the first deck', () => {
  test('are as many of each kind as its facts justify', () => {
    const counts = Object.fromEntries(
      [...Map.groupBy(cards, ({ kind }) => kind)].map(([k, all]) => [k, all.length]),
    );
    expect(counts).toEqual({
      forward: 15,
      number: 2,
      reverse: 6,
      hedge: 1,
      side: 10,
      membership: 4,
      'overlapping-cloze': 3,
      contrast: 1,
      cloze: 3,
      why: 1,
    });
  });

  test('leave out no fact but those that set the scene', () => {
    const asked = new Set(cards.map(({ fact }) => fact));
    const silent = firstDeck.facts.filter(({ id }) => !asked.has(id));
    expect(silent.map(({ id }) => id)).toEqual(['f13', 'f14']);
    expect(silent.every(isContext)).toBe(true);
  });

  test('can be read at a glance', () => {
    for (const { kind, front, back } of cards) {
      expect(wordCount(front), front).toBeLessThanOrEqual(kind.includes('cloze') ? 24 : 20);
      expect(wordCount(back), back).toBeLessThanOrEqual(kind === 'why' ? 14 : 6);
    }
  });

  test('name the speaker in the front, in full', () => {
    const said = cards.filter(({ says }) => says !== undefined);
    expect(said.map(({ fact }) => fact)).not.toContain('f12');
    expect(new Set(said.map(({ says }) => says))).toEqual(new Set(['Shaun Gregory']));
    for (const { front } of said) expect(front).toContain('Shaun Gregory');
  });

  test('give nothing away in the chip', () => {
    for (const { back, accept, context, kind } of cards) {
      for (const answer of [back, ...accept]) expect(` ${context} `, kind).not.toContain(` ${answer} `);
    }
    const sides = [...kinds('side'), ...kinds('contrast')];
    expect(new Set(sides.map(({ context }) => context))).toEqual(
      new Set(['U.S.-Pakistan Security Relations · Shaun Gregory']),
    );
  });

  test('are answered yes as often as no', () => {
    expect(kinds('side').filter(({ back }) => back.startsWith('yes'))).toHaveLength(5);
    expect(kinds('side').filter(({ back }) => back === 'no')).toHaveLength(5);
  });
});

describe('what the article leaves open stays open', () => {
  const notesOf = (fact: string, kind: string) =>
    cards.find((card) => card.fact === fact && card.kind === kind)?.notes;

  test.each([
    ['f03', 'hedge', ['Rumoured, not established.', 'Keep the word "rumoured" when you repeat it.']],
    ['f04', 'forward', ['The year is not given.']],
    ['f05', 'number', ['Who paid is not said.']],
    ['f19', 'side', ['No reason is given.']],
  ])('%s %s', (fact, kind, notes) => {
    expect(notesOf(fact, kind)).toEqual(notes);
  });

  test('examples are never asked as the whole list', () => {
    for (const { front, notes } of kinds('membership')) {
      expect(front).toMatch(/^Besides .*\bexample\b/);
      expect(notes).toContain('The list is left open: others are not named.');
    }
  });

  test('interests that meet "most closely" are not said to meet, full stop', () => {
    const meeting = kinds('side').filter(({ back }) => back !== 'no');
    expect(new Set(meeting.map(({ back }) => back))).toEqual(new Set(['yes, most closely']));
    for (const { accept, marked } of meeting) {
      expect(accept).toContain('yes');
      expect(marked).toContain('most closely');
    }
  });

  test('the hedged fact is asked in no other way', () => {
    expect(cards.filter(({ fact }) => fact === 'f03').map(({ kind }) => kind)).toEqual(['hedge']);
  });

  test('only the effect that the article explains is asked with why', () => {
    expect(kinds('why').map(({ fact }) => fact)).toEqual(['f27']);
  });
});

describe('the order of new cards', () => {
  const place = new Map(cards.map(({ key }, index) => [key, index]));

  test('puts every card after the one it waits for', () => {
    const early = cards.filter(({ key, after }) => after && (place.get(after) ?? 0) >= (place.get(key) ?? 0));
    expect(early).toEqual([]);
  });

  test('locks reverse cards, sides of named examples and contrasts', () => {
    for (const card of [...kinds('reverse'), ...kinds('contrast')]) expect(card.after).toBeDefined();
    const locked = kinds('side').filter(({ after }) => after !== undefined);
    expect(locked.map(({ front }) => front.split(' ').at(-1))).toEqual([
      'Jaish-e-Mohammed?',
      'Lashkar-e-Jhangvi?',
      'soldiers?',
      'Lashkar-e-Toiba?',
      'Sipah-e-Sahaba?',
    ]);
  });

  test('keeps a question apart from the card that shows its answer', () => {
    const [number] = kinds('number').filter(({ fact }) => fact === 'f05');
    const shown = cards.find(({ fact }) => fact === 'f06');
    expect(shown?.front).toContain(number?.back);
    expect(shown?.siblings).toEqual(expect.arrayContaining(number?.siblings ?? []));
  });

  test('marks the two names that look alike', () => {
    const alike = cards.filter(({ lookAlike }) => lookAlike !== undefined);
    expect(new Set(alike.map(({ lookAlike }) => lookAlike))).toEqual(new Set(['group:lashkar']));
    expect(alike).toHaveLength(4);
  });
});

describe('keys', () => {
  const keysOf = (deck: FactDeck) => cardsOf(deck, DECK_ID).map(({ key }) => key);

  test('are all different', () => {
    expect(new Set(keysOf(firstDeck)).size).toBe(cards.length);
  });

  test('are the same every time, and cards too', () => {
    expect(cardsOf(structuredClone(firstDeck), DECK_ID)).toEqual(cards);
  });

  test('do not change when names, notes and texts are reworded', () => {
    const letter = fc.constantFrom('b', 'd', 'f', 'h', 'k', 'v', 'z');
    fc.assert(
      fc.property(letter, letter, fc.boolean(), (from, to, noted) => {
        const deck = structuredClone(firstDeck);
        const reworded = (text: string) => text.replaceAll(from, to);
        for (const entity of Object.values(deck.entities)) {
          entity.name = reworded(entity.name);
          if (noted) entity.note = 'a word on this name';
        }
        for (const set of Object.values(deck.sets ?? {})) set.name = reworded(set.name);
        for (const fact of deck.facts)
          if (typeof fact.o === 'string' && fact.p === 'because') fact.o = reworded(fact.o);
        expect(keysOf(deck).toSorted()).toEqual(keysOf(firstDeck).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('are left alone by any fact that is added, wherever it is put', () => {
    // A second format of the same source would leave no one answer to f09, and rightly take its card away.
    const added = secondDeck.facts.filter(({ s }) => s !== 'source').map((fact) => ({ ...fact, cite: 'p1' }));
    const deck = { ...firstDeck, entities: { ...secondDeck.entities, ...firstDeck.entities } };
    const before = keysOf(firstDeck);
    fc.assert(
      fc.property(fc.constantFrom(...added), fc.nat(firstDeck.facts.length), (fact, at) => {
        const keys = new Set(keysOf({ ...deck, facts: firstDeck.facts.toSpliced(at, 0, fact) }));
        expect(before.filter((key) => !keys.has(key))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
