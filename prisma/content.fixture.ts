/** A deck of two facts, as its file holds it; its second fact is answered by a university. */
export const DECK = `
format: factdeck/1
source: { id: lives, title: Laboratories, publisher: almanac, kind: article, date: { text: "1935" }, lang: en, complete: true }
passages:
  p1: { at: [0, 100], sha: "000000000000", about: the laboratory, voice: almanac }
entities:
  almanac:    { type: publication, name: The Almanac }
  rutherford: { type: person, name: Ernest Rutherford }
  manchester: { type: university, name: University of Manchester, the: true }
  cavendish:  { type: research-unit, name: Cavendish Laboratory, the: true }
  cambridge:  { type: university, name: University of Cambridge, the: true }
facts:
  - { id: a1, s: rutherford, p: role, o: professor, at: manchester, cite: p1 }
  - { id: a2, s: cavendish, p: located_at, o: cambridge, cite: p1 }
`;
