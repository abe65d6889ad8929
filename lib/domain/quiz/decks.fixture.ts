import { factDeckSchema, type FactDeck } from '#domain/facts/model.ts';
import { type Dice, diceOf, shuffled } from './seeded.ts';
import type { QuizSettings } from './settings.ts';

/** Settings of a quick quiz, changed where a test says so. */
export function settings(change: Partial<QuizSettings> = {}): QuizSettings {
  return {
    mode: 'quick',
    count: 10,
    seed: 'k7x4',
    facts: [],
    cards: [],
    blueprint: [],
    counts: true,
    minutes: null,
    ...change,
  };
}

const PEOPLE = [
  'Ada Byron',
  'Omar Khayyam',
  'Ibn Sina',
  'Mary Anning',
  'Lu Xun',
  'Maria Merian',
  'Ada Yonath',
];
const GROUPS = [
  'Harkat-e-Shams',
  'Harkat-e-Qamar',
  'Hizb-e-Nur',
  'Jabal Council',
  'Wadi Council',
  'Nahr Council',
  'Jaish-e-Bahr',
  'Jaish-e-Barr',
  'White Banner',
  'Green Banner',
];
const COUNTRIES = ['Norway', 'Chad', 'Peru', 'Bhutan', 'Bolivia'];
const SCHOOLS = ['Aarhus University', 'Lund University', 'Leiden University', 'Coimbra University'];
const AGENCIES = ['Mapping Agency', 'Weather Service', 'Harbour Board', 'River Board'];

/** A deck made by dice: some people, groups on two sides, agencies, posts, sums; never the same facts twice. */
export function syntheticDeck(seed: string): FactDeck {
  const dice = diceOf(seed);
  const cast = castBy(dice);
  const groups = cast.groups.map(({ id }) => id);
  const lists = { firsts: groups.slice(0, 2), seconds: groups.slice(2, 4), listed: groups.slice(4, 7) };
  const facts = factsAbout(cast, lists, dice);
  return factDeckSchema.parse({
    format: 'factdeck/1',
    source: SOURCE,
    passages: PASSAGES,
    entities: {
      almanac: { type: 'publication', name: 'The Almanac', answerable: false },
      speaker: { type: 'person', name: 'Jane Roe', accept: ['Roe'] },
      ...Object.fromEntries(
        Object.values(cast)
          .flat()
          .map(({ id, ...entity }) => [id, entity]),
      ),
    },
    sets: {
      firsts: set('groups that both fight', lists.firsts, false),
      seconds: set('groups that one of them leaves alone', lists.seconds, false),
      ...(lists.listed.length > 1 && { listed: set('councils of the north', lists.listed, true) }),
    },
    sides: {
      axis: {
        ask: 'do their interests meet on fighting it',
        yes: { label: 'shared', sets: ['firsts'] },
        no: { label: 'not shared', sets: ['seconds'] },
      },
    },
    facts: facts.map((fact, i) => ({ id: `f${i + 1}`, cite: i % 2 === 0 ? 'p1' : 'p2', ...fact })),
  });
}

const SOURCE = {
  id: 'synthetic',
  title: 'A Test of Decks',
  publisher: 'almanac',
  kind: 'article',
  date: { text: '1935' },
  lang: 'en',
  complete: true,
};
const PASSAGES = {
  p1: { at: [0, 100], sha: '000000000000', about: 'the first part', voice: 'almanac' },
  p2: { at: [100, 200], sha: '000000000000', about: 'the second part', voice: 'speaker' },
};
const SAYS = { says: 'speaker' };

type Cast = Record<'people' | 'groups' | 'countries' | 'schools' | 'agencies', { id: string }[]>;

function castBy(dice: Dice): Cast {
  const some = (type: string, names: readonly string[], least: number, more: object = {}) =>
    shuffled(names, dice)
      .slice(0, least + Math.floor(dice() * (names.length - least + 1)))
      .map((name, i) => ({ id: `${type}${i}`, type, name, ...more }));
  return {
    people: some('person', PEOPLE, 2),
    groups: some('group', GROUPS, 5),
    countries: some('country', COUNTRIES, 2),
    schools: some('university', SCHOOLS, 1),
    agencies: some('agency', AGENCIES, 2, { the: true }),
  };
}

type Lists = Record<'firsts' | 'seconds' | 'listed', string[]>;

function factsAbout(
  { people, groups, countries, schools, agencies }: Cast,
  lists: Lists,
  dice: Dice,
): object[] {
  const pick = (all: { id: string }[]) => all[Math.floor(dice() * all.length)]!.id;
  const sum = { money: 3e6, cur: 'USD', text: `$${1 + Math.floor(dice() * 9)} million` };
  const stances = (p: string, ids: string[]) =>
    ids.map((o) => ({ s: agencies[0]!.id, with: agencies[1]!.id, p, o, ...SAYS }));
  return [
    ...agencies.map(({ id }) => ({ s: id, p: 'agency_of', o: pick(countries) })),
    ...people.slice(0, 2).map(({ id }) => ({ s: id, p: 'role', o: 'professor', at: pick(schools) })),
    { s: pick(people), p: 'released_for', o: sum },
    { s: pick(people), p: 'released', when: { text: 'May', year: 'unknown' } },
    { s: people[0]!.id, p: 'described_as', o: 'the best of readers', ...SAYS },
    { s: people[1]!.id, p: 'member_of', o: pick(agencies), hedge: 'rumoured' },
    ...stances('shares_interest_against', lists.firsts),
    ...stances('no_shared_interest_against', lists.seconds),
    { s: 'seconds', p: 'threatens', o: pick(countries), ...SAYS },
    ...(lists.listed.length > 1 ? [{ s: 'listed', p: 'based_in', o: pick(countries), ...SAYS }] : []),
    ...groups.slice(0, 2).map(({ id }) => ({ s: id, p: 'based_in', o: pick(countries), ...SAYS })),
  ];
}

function set(name: string, members: string[], closed: boolean) {
  return { name, members, closed, cite: 'p2', ...SAYS };
}
