import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDeckText } from './first-deck.fixture.ts';
import { parseFacts } from './parse.ts';
import { formatProblem } from './problem.ts';

const BRIDGE = `format: factdeck/1
source: { id: bridge, title: The bridge, publisher: herald, kind: interview, interviewee: mayor, date: { text: May }, lang: en, complete: true }
passages:
  p1: { at: [0, 100], sha: 0123456789ab, about: the opening, voice: herald }
  p2: { at: [101, 200], sha: abcdef012345, about: the cost, voice: mayor }
ignore: [[300, 400]]
entities:
  herald: { type: publication, name: The Herald }
  mayor: { type: person, name: Ada Byron }
  harbour: { type: agency, name: Harbour Office }
  police: { type: agency, name: River Police }
  north: { type: group, name: North Bank Club }
  south: { type: group, name: South Bank Club }
sets:
  clubs: { name: rowing clubs, members: [north, south], closed: true, cite: p1 }
sides:
  axis: { ask: do they agree, yes: { label: agree, sets: [clubs] }, no: { label: disagree, sets: [] } }
facts:
  - { id: f1, s: mayor, p: role, o: engineer, at: harbour, cite: p1 }
  - { id: f2, s: mayor, p: released_for, o: { money: 5, cur: EUR, text: 5 euros }, cite: p1 }
  - { id: f3, s: f2, p: paid_to, o: police, cite: p1 }
  - { id: f4, s: harbour, with: police, p: shares_interest_against, o: north, says: mayor, cite: p2 }
  - { id: f5, s: f4, p: because, o: it is near, says: mayor, cite: p2 }
  - { id: f6, s: mayor, p: note_fact, front: What colour is the bridge?, back: green, says: mayor, cite: [p1, p2] }
`
  .replace(', sets: [] }', ', sets: [others] }')
  .replace(
    'closed: true, cite: p1 }',
    'closed: true, cite: p1 }\n  others: { name: others, members: [police], closed: false, cite: p1 }',
  );

/** Problems of the bridge deck after one edit, without file and place. */
const after = (from: string, to: string) => {
  expect(BRIDGE).toContain(from);
  return parseFacts(BRIDGE.replace(from, to), 'facts.yaml').problems.map((problem) => problem.message);
};

test('both decks are sound', () => {
  expect(parseFacts(BRIDGE, 'facts.yaml').problems).toEqual([]);
  const { deck, problems } = parseFacts(firstDeckText, 'facts.yaml');
  expect(problems).toEqual([]);
  expect(deck?.facts.map((fact) => fact.id)).toHaveLength(27);
});

test('a problem names file, line and column of the very word', () => {
  const text = firstDeckText.replace('s: hekmatyar', 's: hekmatyr');
  const line = text.split('\n').findIndex((l) => l.includes('hekmatyr,')) + 1;
  const { problems } = parseFacts(text, 'facts.yaml');
  expect(problems.map(formatProblem)).toEqual([
    `facts.yaml:${line}:19 unknown subject "hekmatyr". Did you mean hekmatyar?`,
  ]);
});

test('mistakes of shape and of reference surface in the same run, in the order of the file', () => {
  const text = BRIDGE.replace('o: engineer,', 'o: engineer, hegde: about,')
    .replace('says: mayor, cite: p2 }', 'says: mayr, cite: p9 }')
    .replace('type: group, name: South', 'type: club, name: South');
  expect(parseFacts(text, 'facts.yaml').problems.map((p) => p.message)).toEqual([
    'unknown "type" "club". It is one of: agency, country, group, group-class, people, person, place, publication, research-unit, university.',
    'unknown field "hegde". Did you mean hedge?',
    'unknown speaker "mayr". Did you mean mayor?',
    'unknown passage "p9". Did you mean p1?',
  ]);
});

/** What | from | to | message. */
const MISTAKES = `
unknown predicate | p: because | p: becuase | unknown predicate "becuase". Did you mean because?
unknown object | o: police, cite | o: polise, cite | unknown object "polise": paid_to needs an entity. Did you mean police?
unknown partner | with: police | with: constables | unknown entity "constables".
unknown place | at: harbour | at: harbor | unknown entity "harbor". Did you mean harbour?
unknown voice | voice: herald | voice: heralds | unknown voice "heralds". Did you mean herald?
unknown publisher | publisher: herald | publisher: haralds | unknown publisher "haralds". Did you mean herald?
unknown interviewee | interviewee: mayor | interviewee: major | unknown interviewee "major". Did you mean mayor?
unknown member | members: [north, south] | members: [north, sooth] | unknown member "sooth". Did you mean south?
unknown set of a side | sets: [clubs] | sets: [clbs] | unknown set "clbs". Did you mean clubs?
unknown set of an entity | name: North Bank Club | name: North, set: club | unknown set "club". Did you mean clubs?
unknown passage of a set | closed: true, cite: p1 | closed: true, cite: p3 | unknown passage "p3". Did you mean p1?
words of the language are no names | o: police, cite | o: constructor, cite | unknown object "constructor": paid_to needs an entity.
a set on both sides | sets: [others] | sets: [clubs] | set "clubs" stands on both sides
a closed set of one | members: [north, south] | members: [north] | a closed set is asked as a whole, so it has 2 to 5 members, not 1
a member twice | members: [north, south] | members: [north, north] | "north" is in set "clubs" twice
a fact id twice | id: f2 | id: f1 | there is already a fact "f1"
a key twice |   herald: { |   mayor: { type: person, name: B }⏎  herald: { | this key stands twice in the same map
an entity called like a set | clubs: { | harbour: { | "harbour" is already the name of an entity: a subject could mean either
passages that overlap | at: [101, 200] | at: [99, 200] | passage "p2" overlaps "p1"
passages out of order | at: [0, 100] | at: [201, 210] | passage "p2" comes before "p1" in the source: list passages in reading order
a passage backwards | at: [101, 200] | at: [200, 101] | runs backwards, from 200 to 101
a range to ignore in a passage | [[300, 400]] | [[150, 400]] | this range to ignore touches passage "p2"
a cut checksum | abcdef012345 | abcdef01234 | "sha": the first 12 hex digits of a SHA-256
a checksum all digits | 0123456789ab | 123456789012 | "sha" must be a text: put it in quotes
role without a text | o: engineer, | o: [engineer, pilot], | the object of role is a text
role without object | o: engineer, at | at | role needs an object "o": a text
a ransom without sum | { money: 5, cur: EUR, text: 5 euros } | 5 euros | the object of released_for is a sum { money, cur, text }
because of a person | s: f4, p: because | s: mayor, p: because | the subject of because is a fact, which "mayor" is not
a meeting of one | with: police, p | p | shares_interest_against needs "with"
a meeting with itself | with: police | with: harbour | "harbour" stands on both ends of shares_interest_against
a release without date | p: role, o: engineer, at: harbour, | p: released, | released needs "when"
a note without back | , back: green | , back: | missing "back"
a slot without use | o: it is near, | o: it is near, with: police, | because has no use for "with"
a hedge that counts | o: engineer, | o: engineer, hedge: about, | the hedge "about" is for sums and numbers; use "reported" or "possibly"
an inference from one passage | o: engineer, | o: engineer, inferred: true, | an inferred fact rests on two passages or more: cite them all
a passage cited twice | cite: [p1, p2] | cite: [p1, p1] | passage "p1" is cited twice
a claim without its speaker | o: north, says: mayor, | o: north, | Ada Byron is the one who says "f4": add "says: mayor"
an unknown field | complete: true | complete: true, lnag: x | unknown field "lnag". Did you mean lang?
`;

describe('one mistake, one message', () => {
  const cases = MISTAKES.trim()
    .split('\n')
    .map((line) => line.replace('⏎', '\n').split(' | '));
  test.each(cases)('%s', (_what, from = '', to = '', message = '') => {
    expect(after(from, to)).toContain(message);
  });
});

test('a fact may be about a fact, but not about itself in a circle', () => {
  expect(after('s: f2, p: paid_to', 's: f3, p: paid_to')).toEqual(['fact "f3" is about itself: f3 → f3']);
  expect(
    after(
      's: f4, p: because, o: it is near, says: mayor, cite: p2 }',
      's: f7, p: because, o: it is near, says: mayor, cite: p2 }\n  - { id: f7, s: f5, p: because, o: it is far, says: mayor, cite: p2 }',
    ),
  ).toEqual(['fact "f5" is about itself: f5 → f7 → f5', 'fact "f7" is about itself: f7 → f5 → f7']);
});

test.each([
  ['in a list', 'members: [north, "South" bank]'],
  ['in a map', 'name: "Old" town'],
])('text after a closing quote is explained: %s', (_where, broken) => {
  const text = BRIDGE.replace(
    broken.startsWith('name') ? 'name: The Herald' : 'members: [north, south]',
    broken,
  );
  const { deck, problems } = parseFacts(text, 'facts.yaml');
  expect(deck).toBeNull();
  expect(problems[0]?.message).toContain(`put the whole value in single quotes, as in '"Punjabi" groups'`);
});

test.each([
  '',
  '{',
  '- 1',
  'null',
  'a: *x',
  'a: &a [*a]',
  '['.repeat(20_000),
  '%YAML 9\n---\n',
  'facts: [{ id: { toString: 1 }, p: {} }]',
  '? [a, b]\n: c',
  '__proto__: { a: 1 }',
  'entities: { constructor: 1 }',
])('rubbish is refused with a sentence, not thrown: %j', (text) => {
  const { deck, problems } = parseFacts(text, 'facts.yaml');
  expect(deck).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});

// The limit is for machines that do much else at the time.
test('no text makes it throw, and whatever has no problem is a deck', () => {
  const slip = fc.tuple(
    fc.nat(BRIDGE.length),
    fc.nat(30),
    fc.oneof(fc.string(), fc.constantFrom('{', ']', '"', '\n', ': ', '*a', '&a', '- ', '!', 'null', '1')),
  );
  const damaged = slip.map(([at, length, patch]) => BRIDGE.slice(0, at) + patch + BRIDGE.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const { deck, problems } = parseFacts(text, 'facts.yaml');
      expect(deck === null).toBe(problems.length > 0);
      for (const { line, col } of problems) expect(Math.min(line, col)).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
}, 60_000);
