import type { FactDeck } from '#domain/facts/model.ts';
import { parseFacts } from '#domain/facts/parse.ts';
import { formatProblem } from '#domain/facts/problem.ts';

/** A deck with the same predicates about quite other people and places, and without sides. */
const SECOND_DECK = `
format: factdeck/1
source: { id: lives, title: Captives and Laboratories, publisher: almanac, kind: article, date: { text: "1935" }, lang: en, complete: true }
passages:
  p1: { at: [0, 100], sha: "000000000000", about: the captive, voice: almanac }
  p2: { at: [100, 200], sha: "000000000000", about: the laboratory, voice: almanac }
entities:
  almanac:    { type: publication, name: The Almanac }
  cervantes:  { type: person, name: Miguel de Cervantes, accept: [Cervantes] }
  captor:     { type: person, name: Hasan Pasha }
  rutherford: { type: person, name: Ernest Rutherford, accept: [Rutherford] }
  homer:      { type: person, name: Homer }
  students:   { type: people, name: the students Ernest Rutherford taught, answerable: false }
  cavendish:  { type: research-unit, name: Cavendish Laboratory, the: true }
  cambridge:  { type: university, name: University of Cambridge, the: true, accept: [Cambridge] }
  manchester: { type: university, name: University of Manchester, the: true, accept: [Manchester] }
  nasa:       { type: agency, name: National Aeronautics and Space Administration, the: true, abbr: NASA }
  esa:        { type: agency, name: European Space Agency, the: true, abbr: ESA }
  us:         { type: country, name: the United States }
  rome:       { type: country, name: the Western Roman Empire }
  algiers:    { type: place, name: Algiers }
  fellows:    { type: group, name: Royal Society, the: true }
  lyncean:    { type: group, name: Lyncean Academy, the: true }
  leopoldina: { type: group, name: Leopoldina, the: true }
  visigoths:  { type: group, name: Visigoths, the: true }
  vandals:    { type: group, name: Vandals, the: true }
sets:
  sackers:   { name: peoples that plundered Rome in the fifth century, members: [visigoths, vandals], closed: true, cite: p2 }
  academies: { name: old academies, members: [fellows, lyncean, leopoldina], closed: false, cite: p2, says: almanac }
facts:
  - { id: a1, s: cervantes, p: released, when: { text: "1580", year: 1580 }, cite: p1 }
  - { id: a2, s: cervantes, p: released_for, o: { money: 500, cur: ESC, text: 500 escudos }, hedge: about, cite: p1 }
  - { id: a3, s: a2, p: paid_to, o: captor, cite: p1 }
  - { id: a4, s: cervantes, p: did, o: wrote two parts of a novel, n: 2, cite: p1 }
  - { id: a5, s: cervantes, p: based_in, o: algiers, hedge: reported, cite: p1 }
  - { id: b1, s: rutherford, p: role, o: professor, at: manchester, cite: p2 }
  - { id: b2, s: rutherford, p: role, o: director, at: cavendish, cite: p2 }
  - { id: b3, s: cavendish, p: located_at, o: cambridge, cite: p2 }
  - { id: b4, s: students, p: member_of, o: fellows, hedge: possibly, cite: p2 }
  - { id: b5, s: homer, p: role, o: poet from Chios, hedge: reported, cite: p2 }
  - { id: b6, s: nasa, p: agency_of, o: us, cite: p2 }
  - { id: b7, s: nasa, p: abbreviation, o: NASA, cite: p2 }
  - { id: b8, s: rutherford, p: described_as, o: the father of nuclear physics, cite: p2 }
  - { id: b9, s: academies, p: serves, o: science, says: almanac, cite: p2 }
  - { id: c1, s: sackers, p: threatens, o: rome, cite: p2 }
  - { id: c2, s: nasa, with: esa, p: cooperation_is, o: close, cite: p2 }
  - { id: c3, s: c2, p: because, o: large missions cost more than one agency can pay, cite: p2 }
  - { id: c4, s: homer, p: did, o: wrote the Aeneid, polarity: no, cite: p2 }
  - { id: c5, s: source, p: format, o: obituary, cite: p1 }
`;

export const secondDeck: FactDeck = parsed();

function parsed(): FactDeck {
  const { deck, problems } = parseFacts(SECOND_DECK, 'second deck');
  if (!deck) throw new Error(problems.map(formatProblem).join('\n'));
  return deck;
}
