import { describe, expect, test } from 'vitest';
import { firstDeck } from './first-deck.fixture.ts';
import { marksOf } from './marks.ts';
import type { Fact, FactDeck } from './model.ts';
import { statementOf } from './statement.ts';

/** Fact, its sentence, its marks: [words that hedge], ~open remark, =finished remark, side. Read aloud before changing. */
const FIRST_DECK = `
f01 Raymond Davis was a CIA contractor.
f02 Raymond Davis shot two men dead.
f03 The two men Raymond Davis killed were rumoured to belong to the ISI. [rumoured] ~rumoured, not established
f04 Raymond Davis was released in March. ~year not given
f05 $2 million was paid in return for Raymond Davis's release. ~who paid is not said
f06 The $2 million paid in return for Raymond Davis's release went to the victims' families.
f07 Inter-Services Intelligence is an agency of Pakistan.
f08 Inter-Services Intelligence is abbreviated to ISI.
f09 The piece is an email interview.
f10 Shaun Gregory is a professor at Bradford University.
f11 Shaun Gregory directs the Pakistan Security Research Unit.
f12 The Pakistan Security Research Unit is based at Bradford University.
f13 The piece is about relations between the CIA and the ISI. (context)
f14 World Politics Review asks where the CIA and the ISI mainly cooperate and where they mistrust each other. (context)
f15 CIA and ISI interests meet most closely on fighting al-Qaida. [most closely] meet
f16 CIA and ISI interests meet most closely on fighting the Mehsud Pakistani Taliban. [most closely] meet
f17 CIA and ISI interests meet most closely on fighting some of the "Punjabi" Taliban groups, for example Jaish-e-Mohammed and Lashkar-e-Jhangvi. [most closely] [some] ~open list meet
f18 Groups such as Jaish-e-Mohammed and Lashkar-e-Jhangvi threaten the Pakistani state. ~open list
f19 CIA and ISI interests do not meet on fighting the main Pakistan-based Afghan Taliban groups: the Quetta Shura, the Peshawar Shura and the Miran Shah Shura. =complete list of 3 ~why is not said apart
f20 The Quetta Shura, the Peshawar Shura and the Miran Shah Shura are based in Pakistan. =complete list of 3
f21 CIA and ISI interests do not meet on fighting Gulbuddin Hekmatyar's foot soldiers. apart
f22 Shaun Gregory calls Gulbuddin Hekmatyar Pakistan's Afghan proxy.
f23 CIA and ISI interests do not meet on fighting "Punjabi" and other groups that serve Pakistan's aims, for example Lashkar-e-Toiba and Sipah-e-Sahaba. ~open list ~which of the two named are Punjabi is not said apart
f24 Groups such as Lashkar-e-Toiba and Sipah-e-Sahaba serve Pakistan's regional or internal security aims. ~open list
f25 Groups such as Lashkar-e-Toiba and Sipah-e-Sahaba threaten the United States and its interests. ~open list
f26 Counterintelligence cooperation between the CIA and the ISI is delicate, provisional and dangerous.
f27 Counterintelligence cooperation between the CIA and the ISI is delicate, provisional and dangerous because the ties among the groups concerned are complex and keep shifting.
`;

const shown = (deck: FactDeck, fact: Fact) => {
  const { hedged, tags, side, context } = marksOf(deck, fact);
  const marks = [
    ...hedged.map((word) => `[${word}]`),
    ...tags.map(({ text, open }) => (open ? '~' : '=') + text),
    ...(side ? [side] : []),
    ...(context ? ['(context)'] : []),
  ];
  return [fact.id, statementOf(deck, fact), ...marks].join(' ');
};

test('every fact of the first deck, as one sentence with its marks', () => {
  expect(firstDeck.facts.map((fact) => shown(firstDeck, fact))).toEqual(FIRST_DECK.trim().split('\n'));
});

test('every word that is marked stands in the statement', () => {
  for (const fact of firstDeck.facts) {
    for (const word of marksOf(firstDeck, fact).hedged) expect(statementOf(firstDeck, fact)).toContain(word);
  }
});

describe('another deck', () => {
  const deck: FactDeck = {
    format: 'factdeck/1',
    source: {
      id: 'bridge',
      title: 'The bridge',
      publisher: 'herald',
      kind: 'article',
      date: { text: '4 May', year: 1931 },
      lang: 'en',
      complete: true,
    },
    passages: { p1: { at: [0, 9], sha: '0123456789ab', about: 'all', voice: 'herald' } },
    entities: {
      herald: { type: 'publication', name: 'Herald', the: true },
      byron: { type: 'person', name: 'Ada Byron' },
      office: { type: 'agency', name: 'Harbour Office', the: true },
      crews: { type: 'group-class', name: 'the ferry crews' },
      wharves: { type: 'place', name: 'Old Wharf', the: true },
    },
    sets: { places: { name: 'piers', members: ['wharves'], closed: false, cite: 'p1' } },
    facts: [],
  };
  const cases: [statement: string, fact: Omit<Fact, 'id' | 'cite'>][] = [
    [
      'Ada Byron was an engineer at the Harbour Office.',
      { s: 'byron', p: 'role', o: 'engineer', at: 'office' },
    ],
    ['Ada Byron chaired the Harbour Office.', { s: 'byron', p: 'role', o: 'chair', at: 'office' }],
    ['The ferry crews were pilots.', { s: 'crews', p: 'role', o: 'pilots' }],
    [
      'Ada Byron was alleged to have been a smuggler.',
      { s: 'byron', p: 'role', o: 'smuggler', hedge: 'alleged' },
    ],
    [
      'It was reported that Ada Byron sank the ferry in May.',
      {
        s: 'byron',
        p: 'did',
        o: 'sank the ferry',
        hedge: 'reported',
        when: { text: 'May', year: 'unknown' },
      },
    ],
    [
      'Ada Byron may belong to the Harbour Office.',
      { s: 'byron', p: 'member_of', o: 'office', hedge: 'possibly' },
    ],
    [
      "About 9 guineas was paid in return for Ada Byron's release.",
      { s: 'byron', p: 'released_for', o: { money: 9, cur: 'GBP', text: '9 guineas' }, hedge: 'about' },
    ],
    [
      'Ada Byron was released on 4 May 1931.',
      { s: 'byron', p: 'released', when: { text: '4 May', year: 1931 } },
    ],
    [
      'Some of the ferry crews threaten the Harbour Office.',
      { s: 'crews', p: 'threatens', o: 'office', scope: 'some' },
    ],
    ['Places such as the Old Wharf are based in Ada Byron.', { s: 'places', p: 'based_in', o: 'byron' }],
    [
      'It is not the case that Ada Byron serves the public.',
      { s: 'byron', p: 'serves', o: 'the public', polarity: 'no' },
    ],
    ['Ada Byron is described as a pioneer.', { s: 'byron', p: 'described_as', o: 'a pioneer' }],
    [
      'What colour is the bridge? Green.',
      { s: 'byron', p: 'note_fact', front: 'What colour is the bridge?', back: 'green' },
    ],
    ['The piece asks who built it.', { s: 'source', p: 'asks', o: 'who built it' }],
    ['The payment went to Ada Byron.', { s: 'office', p: 'paid_to', o: 'byron' }],
  ];
  test.each(cases)('%s', (statement, fact) => {
    expect(statementOf(deck, { id: 'f1', cite: 'p1', ...fact })).toBe(statement);
  });
});
