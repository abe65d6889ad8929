import { describe, expect, test } from 'vitest';
import { citationOf, sourceCitation } from './citation.ts';
import { firstDeck } from './first-deck.fixture.ts';
import type { FactDeck } from './model.ts';
import { voicesOf } from './voices.ts';

/** The same deck, had its source been dated as the argument says. */
const dated = (date: FactDeck['source']['date']): FactDeck => ({
  ...firstDeck,
  source: { ...firstDeck.source, date },
});

describe('whose claim it is and where it stands', () => {
  const GREGORY = 'Shaun Gregory, interviewed by World Politics Review, date not given';
  const WPR = 'World Politics Review, introduction to the interview, date not given';
  test.each<[string, string[], string | undefined]>([
    [`${GREGORY}, passages 4 and 6`, ['p4', 'p6'], 'gregory'],
    [`${GREGORY}, passages 4, 5 and 6`, ['p6', 'p4', 'p5', 'p4'], 'Shaun Gregory'],
    [`${WPR}, passage 1`, ['p1'], undefined],
    [`${WPR}, passage 2`, ['p2'], 'wpr'],
    ['World Politics Review, in the interview, date not given, passage 5', ['p5'], undefined],
    ['Raymond Davis, in World Politics Review, date not given, passage 1', ['p1'], 'davis'],
    ['Somebody else, in World Politics Review, date not given', ['p99'], 'Somebody else'],
  ])('%s', (citation, passages, says) => {
    expect(citationOf(firstDeck, passages, says)).toBe(citation);
  });

  test('a year that is unknown is said to be; one that is known is given once', () => {
    const deck = dated({ text: 'March', year: 'unknown' });
    expect(citationOf(deck, ['p1'])).toContain(', March (year not given), passage 1');
    expect(citationOf(dated({ text: 'March', year: 1931 }), ['p1'])).toContain(', March 1931, passage 1');
    expect(citationOf(dated({ text: 'March 1931', year: 1931 }), ['p1'])).toContain(
      ', March 1931, passage 1',
    );
  });
});

test('the source, to copy', () => {
  expect(sourceCitation(firstDeck)).toBe(
    '“Global Insider: U.S.-Pakistan Security Relations.” Interview with Shaun Gregory. World Politics Review, date not given.',
  );
});

test('the first passages are the review introducing and asking, the rest are Gregory answering', () => {
  expect(voicesOf(firstDeck)).toEqual([
    {
      id: 'wpr',
      name: 'World Politics Review',
      kind: 'publisher',
      does: 'introduces and asks',
      passages: [1, 2, 3],
    },
    { id: 'gregory', name: 'Shaun Gregory', kind: 'person', does: 'answers', passages: [4, 5, 6, 7] },
  ]);
});
