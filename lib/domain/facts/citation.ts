import { dateInWords } from './date-words.ts';
import type { FactDeck } from './model.ts';
import { entityOf, inWords, nameOf } from './naming.ts';
import { passageNumber } from './voices.ts';

/**
 * Where a claim stands and whose it is, in words: "Shaun Gregory, interviewed by World Politics Review,
 * date not given, passages 4 and 6".
 *
 * @param passageIds ids of the deck's passages
 * @param says who makes the claim, by entity id or by name; the source's own voice if left out
 */
export function citationOf(deck: FactDeck, passageIds: readonly string[], says?: string): string {
  const numbers = passageIds.map((id) => passageNumber(deck, id)).filter((number) => number > 0);
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const where =
    sorted.length === 0 ? [] : [`passage${sorted.length > 1 ? 's' : ''} ${inWords(sorted.map(String))}`];
  return [...whose(deck, sorted, says), dateInWords(deck.source.date), ...where].join(', ');
}

/** The source as a line to copy: “Title.” Interview with Shaun Gregory. World Politics Review, date not given. */
export function sourceCitation(deck: FactDeck): string {
  const { title, publisher, interviewee, date } = deck.source;
  const interview = interviewee ? [`Interview with ${nameOf(deck, interviewee)}.`] : [];
  const quoted = `“${title}${/[.?!]$/.test(title) ? '' : '.'}”`;
  return [quoted, ...interview, `${nameOf(deck, publisher)}, ${dateInWords(date)}.`].join(' ');
}

function whose(deck: FactDeck, passages: number[], says: string | undefined): string[] {
  const { source } = deck;
  const publisher = nameOf(deck, source.publisher);
  if (says === undefined) return [publisher, ...part(deck, passages)];
  const speaker = speakerId(deck, says);
  const name = speaker ? nameOf(deck, speaker) : says;
  if (speaker === source.publisher) return [publisher, ...part(deck, passages)];
  return speaker !== undefined && speaker === source.interviewee
    ? [name, `interviewed by ${nameOf(deck, source.interviewer ?? source.publisher)}`]
    : [name, `in ${publisher}`];
}

/** What stands before the interviewee's first words is the introduction. */
function part({ source, passages }: FactDeck, numbers: number[]): string[] {
  if (source.kind !== 'interview') return [];
  const firstAnswer = Object.values(passages).findIndex(({ voice }) => voice === source.interviewee) + 1;
  const introduces = numbers.every((number) => firstAnswer === 0 || number < firstAnswer);
  return [introduces ? 'introduction to the interview' : 'in the interview'];
}

function speakerId(deck: FactDeck, says: string): string | undefined {
  if (entityOf(deck, says)) return says;
  return Object.keys(deck.entities).find((id) => deck.entities[id]?.name === says);
}
