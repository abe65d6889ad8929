import { cardinal } from '#domain/quiz/numerals.ts';
import { formOf } from './answer-form.ts';
import { withGapFilled } from './gap-marker.ts';
import type { LintCard, LintKind, Rule } from './lint-card.ts';
import { isCapitalised } from './names.ts';
import { isBodyNoun, isCountry, isDoublePlace, isRegion } from './places.ts';
import { interrogativeOf } from './question.ts';
import { type Word, withoutAttribution, wordCount, wordsIn } from './words.ts';

const MOST_WORDS = 6;
const MOST_WORDS_EXPLAINING = 14;
const EXPLAINING: readonly LintKind[] = ['definition', 'role', 'why', 'effect'];
const SEVERAL_ANSWERS: readonly LintKind[] = ['list', 'match', 'categorise', 'compare', 'true-false'];

/** ATOM-1: one answer a card (Wozniak's minimum information principle), short enough to be graded at a glance. */
export const oneAnswer: Rule = (card) => {
  if (SEVERAL_ANSWERS.includes(card.kind)) return undefined;
  if (card.backs.length > 1)
    return `The answer has ${card.backs.length} parts: make it a list card, or a card for each.`;
  const [back = ''] = card.backs;
  const explains =
    EXPLAINING.includes(card.kind) || /^(?:definition|role|reason)$/i.test(card.answerType ?? '');
  const joined = explains ? undefined : joinedAnswers(back, card);
  if (joined) return `The answer joins ${joined}: make a card for each, or a list card.`;
  const most = explains ? MOST_WORDS_EXPLAINING : MOST_WORDS;
  const count = wordCount(back);
  return count > most ? `The answer has ${count} words, ${most} are the most: ask for less.` : undefined;
};

/** Names that are one thing though they hold an "and": told by what the question asks for. */
const ONE_THING = new Set(
  `act album bill book brand company duo film firm law magazine movie newspaper novel opera paper play poem series ship
  show song statute story title work`.split(/\s+/),
);

function joinedAnswers(back: string, card: LintCard): string | undefined {
  const text = back.replace(/\([^()]*\)/g, ' ').trim();
  if (/;\s*\S/.test(text)) return 'several things with ";"';
  if (/^["“'‘].*["”'’]$/.test(text) || ['date', 'money', 'year'].includes(formOf(text))) return undefined;
  const asks = interrogativeOf(card.front);
  const asked = asks && /^(?:which|what)$/.test(asks.word) ? asks.noun : [];
  if (asked.some(({ lower }) => ONE_THING.has(lower))) return undefined;
  if (isDoublePlace(text) || isCountry(text) || isOneBody(text)) return undefined;
  return joinedBy(text);
}

function joinedBy(text: string): string | undefined {
  const parts = text.split(/,? (?:and|as well as|plus|or) |, ?(?!\d{3}(?!\d))/).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '')) return undefined;
  const counted = parts.map((part) => wordsIn(part));
  if (parts.length === 2 && /, /.test(text) && !/ (?:and|or) /.test(text)) return commaPair(parts, counted);
  if (/^(?:between|from) /i.test(text) || /(?:and|&) (?:a )?(?:half|quarter)\b/.test(text)) return undefined;
  if (counted.every(startsLikeEntity) || counted.every(isFigure))
    return `"${parts[0]}" and "${parts.at(-1)}"`;
  const listed = parts.length > 2 && counted.every((words) => words.length <= 3);
  return listed ? `a list of ${parts.length}` : undefined;
}

/** "Paris, Texas", "Ada Byron, engineer" and "Acme, Inc." are one; "Quetta Shura, Peshawar Shura" are two. */
function commaPair([first = '', second = '']: string[], [a = [], b = []]: Word[][]): string | undefined {
  if (isRegion(second) || /^(?:inc|ltd|llc|plc|jr|sr|phd|md|mp|d\.?c)\.?$/i.test(second)) return undefined;
  return startsLikeEntity(a) && startsLikeEntity(b) ? `"${first}" and "${second}"` : undefined;
}

/** A name after at most an article; a possessive ("its army") or a lower-case noun goes with what stands before it. */
function startsLikeEntity(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first) return false;
  const named = /^(?:the|an?|some|both)$/.test(first.lower) ? second : first;
  return named !== undefined && isCapitalised(named.text);
}

function isFigure(words: readonly Word[]): boolean {
  const [first] = words;
  return (
    words.length <= 2 && first !== undefined && (/\d/.test(first.text) || cardinal(first.lower) !== null)
  );
}

/** "Ministry of Defence and Aviation", "Food and Drug Administration": one noun says what the whole is. */
function isOneBody(text: string): boolean {
  const words = wordsIn(text);
  const bodies = words.filter(({ lower, text: word }) => isCapitalised(word) && isNoun(lower));
  if (bodies.length !== 1 || / and the /.test(text)) return false;
  const [body] = bodies;
  const isFirst = /^(?:of|for|on)$/.test(words[words.indexOf(body!) + 1]?.lower ?? '');
  return isFirst ||
    (body === words.at(-1) && !/,.* and /.test(text.replace(/, and /, ' and ').slice(0, body!.at)))
    ? isFirst || !namesTwo(text)
    : false;
}

/** "Paris and Oxford University": what stands before the "and" is a name of its own, not an adjective of the noun. */
function namesTwo(text: string): boolean {
  const [before = ''] = text.split(/ and /);
  return isRegion(before) || wordsIn(before).length > 2;
}

function isNoun(lower: string): boolean {
  return (
    isBodyNoun(lower) ||
    /^(?:secretary|minister|act|treaty|convention|declaration|journal|college|house)$/.test(lower)
  );
}

const MOST_WORDS_ASKED = 20;
const MOST_WORDS_STATED = 24;
const STATED: readonly LintKind[] = ['cloze', 'overlapping-cloze'];
const LISTS_ITS_PARTS: readonly LintKind[] = ['match', 'categorise'];

/** ATOM-2: a question that can be read once: short, one clause below the main one, one thing said. */
export const shortQuestion: Rule = ({ front, kind }) => {
  if (LISTS_ITS_PARTS.includes(kind)) return undefined;
  const most = STATED.includes(kind) ? MOST_WORDS_STATED : MOST_WORDS_ASKED;
  const count = wordCount(withGapFilled(front, 'gap'));
  if (count > most) return `The front has ${count} words, ${most} are the most: leave out what is not asked.`;
  const clauses = subordinateClauses(front);
  if (clauses > 1)
    return `The front has ${clauses} subordinate clauses: say it in one sentence with one at most.`;
  return saysTwoThings(front) ? 'The front says or asks two things: make two cards.' : undefined;
};

function subordinateClauses(front: string): number {
  const words = wordsIn(withoutAttribution(front));
  const asking = words.findIndex(({ lower }) =>
    /^(?:who|whom|whose|when|where|how|which|what|why)$/.test(lower),
  );
  const isQuestion = /\?\W*$/.test(front);
  return words.filter(({ lower }, at) => {
    if (isQuestion && at === asking) return false;
    if (lower === 'that')
      return at > 0 && !/^(?:in|on|at|of|by|for|from|to|with|during)$/.test(words[at - 1]!.lower);
    return /^(?:who|whom|whose|which|when|where|because|although|though|while|whereas|if|unless)$/.test(
      lower,
    );
  }).length;
}

const SECOND_PREDICATE =
  /, and (?:then |later |also |so )?(?:is|are|was|were|has|had|have|did|does|do|will|would|can|could|became|made|took|led|went|won|lost|held|wrote|said|gave|got|came|began|left|fell|met|put|set|sold|sent|built|fought|ran|kept|brought|paid|[a-z]{2,15}ed)\b/;
const SECOND_QUESTION =
  /[ ,]and (?:in |to |of |by |for )?(?:who|whom|whose|when|where|what|why|how|which)\b/i;

function saysTwoThings(front: string): boolean {
  if (SECOND_QUESTION.test(front)) return true;
  const second = SECOND_PREDICATE.exec(front);
  if (!second) return false;
  // "delicate, complicated, and strained" is a list of words, not a second sentence.
  const before = front.slice(0, second.index);
  const lastPart = before.slice(before.lastIndexOf(',') + 1);
  return !(before.includes(',') && wordCount(lastPart) <= 2);
}
