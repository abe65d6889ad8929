import { describe, expect, test } from 'vitest';
import { affiliationOf } from './affiliation.ts';
import { firstDeck } from './first-deck.fixture.ts';
import type { FactDeck } from './model.ts';
import { parseFacts } from './parse.ts';

describe('the first deck', () => {
  const map = affiliationOf(firstDeck)!;

  test('names the two parties and whose account it is', () => {
    expect(map.title).toBe('Where CIA and ISI interests meet');
    expect(map.parties.map(({ name }) => name)).toEqual(['the CIA', 'the ISI']);
    expect(map.according).toMatch(
      /^Shaun Gregory, interviewed by World Politics Review, .*passages 4, 5 and 6$/,
    );
  });

  test('leaves both sides open, and does not turn "most closely" into "only"', () => {
    expect(map.sides.map(({ label, open, notes }) => ({ label, open, notes }))).toEqual([
      { label: 'Interests meet', open: true, notes: ['Shaun Gregory says “most closely”, not “only”.'] },
      { label: 'Interests do not meet', open: true, notes: [] },
    ]);
  });

  // Read against the article, line by line: name, passage, who belongs to it by name, what is said and what is not.
  test.each([
    ['meet', 'alqaida', 'al-Qaida', 4, null, []],
    ['meet', 'mehsud', 'the Mehsud Pakistani Taliban', 4, null, []],
    [
      'meet',
      'ptaliban',
      'some of the "Punjabi" Taliban groups',
      4,
      { members: ['Jaish-e-Mohammed', 'Lashkar-e-Jhangvi'], closed: false },
      ['They threaten the Pakistani state.'],
    ],
    [
      'apart',
      'ataliban',
      'the main Pakistan-based Afghan Taliban groups',
      5,
      { members: ['Quetta', 'Peshawar', 'Miran Shah'].map((place) => `${place} Shura`), closed: true },
      ['All three, as the article lists them.', 'No reason is given.'],
    ],
    [
      'apart',
      'soldiers',
      "Gulbuddin Hekmatyar's foot soldiers",
      5,
      null,
      ["Shaun Gregory calls Gulbuddin Hekmatyar Pakistan's Afghan proxy."],
    ],
    [
      'apart',
      'pother',
      '"Punjabi" and other groups that serve Pakistan\'s aims',
      6,
      { members: ['Lashkar-e-Toiba', 'Sipah-e-Sahaba'], closed: false },
      [
        "They serve Pakistan's regional or internal security aims and threaten the United States and its interests.",
        'Which of the two named are Punjabi is not said.',
      ],
    ],
  ])('%s: %s', (side, id, name, passage, list, notes) => {
    const entry = map.sides.find((one) => one.side === side)?.entries.find((one) => one.id === id);
    expect(entry).toEqual({ id, name, passages: [passage], list, notes });
  });

  test('has nobody else on either side', () => {
    expect(map.sides.map(({ entries }) => entries.length)).toEqual([3, 3]);
  });
});

describe('another deck', () => {
  test('gets a map of its own, with its hedges and its several voices', () => {
    const map = affiliationOf(
      deckOf(`
  - { id: a1, s: north, with: south, p: shares_interest_against, o: pirates, hedge: rumoured, says: envoy, cite: p1 }
  - { id: a2, s: north, with: south, p: no_shared_interest_against, o: smugglers, degree: mainly, cite: p2 }
  - { id: a3, s: fleets, p: threatens, o: the trade, hedge: alleged, says: envoy, cite: p2 }`),
    )!;
    expect(map.title).toBe('Where North and South interests meet');
    expect(map.according).toBeNull();
    expect(map.parties).toEqual([
      { label: 'North', name: 'North' },
      { label: 'South', name: 'South' },
    ]);
    const [meet, apart] = map.sides;
    expect(meet).toMatchObject({ open: false, notes: [] });
    expect(meet.entries).toEqual([
      {
        id: 'pirates',
        name: 'the pirates',
        passages: [1],
        list: null,
        notes: ['Ada Quay says so.', 'Rumoured, not established.'],
      },
      { id: 'rovers', name: 'the rovers', passages: [1], list: null, notes: [] },
    ]);
    expect(apart).toMatchObject({ open: true, notes: ['The source says “mainly”, not “only”.'] });
    expect(apart.entries[0]).toMatchObject({
      name: 'the smugglers',
      list: { members: ['Grey Fleet', 'White Fleet'], closed: true },
      notes: [
        'Both, as the article lists them.',
        'Ada Quay: Grey Fleet and White Fleet were alleged to threaten the trade.',
      ],
    });
  });

  test('without sides, or with nobody placed on them, has no map', () => {
    const placed =
      '\n  - { id: a1, s: north, with: south, p: shares_interest_against, o: pirates, cite: p1 }';
    const { sides: _, ...without } = deckOf(placed);
    expect(affiliationOf(without)).toBeNull();
    expect(affiliationOf(deckOf('\n  - { id: a1, s: north, p: did, o: waited, cite: p1 }'))).toBeNull();
    expect(affiliationOf(deckOf(placed))).not.toBeNull();
  });
});

function deckOf(facts: string): FactDeck {
  const { deck, problems } = parseFacts(
    `
format: factdeck/1
source: { id: seas, title: Seas, publisher: gazette, kind: article, date: { text: "1900" }, lang: en, complete: true }
passages:
  p1: { at: [0, 10], sha: "000000000000", about: one, voice: gazette }
  p2: { at: [10, 20], sha: "000000000000", about: two, voice: gazette }
entities:
  gazette:   { type: publication, name: The Gazette }
  envoy:     { type: person, name: Ada Quay }
  north:     { type: country, name: North }
  south:     { type: country, name: South }
  pirates:   { type: group-class, name: the pirates }
  smugglers: { type: group-class, name: the smugglers, set: fleets }
  rovers:    { type: group-class, name: the rovers }
  grey:      { type: group, name: Grey Fleet }
  white:     { type: group, name: White Fleet }
sets:
  shared:  { name: foes of both, members: [pirates, rovers], closed: true, cite: p1 }
  apart:   { name: foes of one, members: [smugglers], closed: false, cite: p2 }
  fleets:  { name: smugglers by name, members: [grey, white], closed: true, cite: p2 }
sides:
  axis: { ask: do their interests meet on fighting it, yes: { label: shared, sets: [shared] }, no: { label: not shared, sets: [apart, fleets] } }
facts:${facts}
`,
    'seas',
  );
  if (!deck) throw new Error(problems.map(({ message }) => message).join('\n'));
  return deck;
}
