import { oneAnswer, shortQuestion } from './atomicity.ts';
import { hedgeIsKept, reasonIsGiven, scopeIsKept, speakerIsNamed } from './attribution.ts';
import { hasContext, nothingDangles } from './context.ts';
import { dateIsAsGiven } from './dates.ts';
import { isCited, isFromTheText, isOwnWords } from './evidence.ts';
import { notOneOfAList, wholeGap } from './gaps.ts';
import { wholeSentence } from './grammar.ts';
import { noLeak, notTrivial } from './leaks.ts';
import type { LintCard, LintIssue, Rule, RuleId, Severity } from './lint-card.ts';
import { enoughDistractors, oneKey, plainStem, sameLength, sameSort } from './mcq.ts';
import { looksLikeNoOther, notNearlyTwice, notTwice, oneAnswerInDeck } from './rivals.ts';
import { asksWhatIsListed, gapsGoRound } from './sets.ts';
import { choiceIsMeant, shapeFits } from './shape.ts';
import { oneSlotChanged } from './true-false.ts';

/** Every rule for single cards, in the order of the card specification. COVER-1 is about decks: `coverage.ts`. */
const RULES: [rule: RuleId, severity: Severity, find: Rule][] = [
  ['ATOM-1', 'E', oneAnswer],
  ['ATOM-2', 'E', shortQuestion],
  ['LEAK-1', 'E', noLeak],
  ['UNIQ-1', 'E', oneAnswerInDeck],
  ['SHAPE-1', 'E', shapeFits],
  ['CTX-1', 'E', nothingDangles],
  ['CTX-2', 'E', hasContext],
  ['GRAM-1', 'E', wholeSentence],
  ['GAP-1', 'E', wholeGap],
  ['GAP-2', 'E', notOneOfAList],
  ['SET-1', 'E', asksWhatIsListed],
  ['SET-2', 'E', gapsGoRound],
  ['ATTR-1', 'E', speakerIsNamed],
  ['HEDGE-1', 'E', hedgeIsKept],
  ['SCOPE-1', 'E', scopeIsKept],
  ['DATE-1', 'E', dateIsAsGiven],
  ['CITE-1', 'E', isCited],
  ['COPY-1', 'E', isOwnWords],
  ['INTF-1', 'W', looksLikeNoOther],
  ['YESNO-1', 'W', choiceIsMeant],
  ['DUP-1', 'E', notTwice],
  ['DUP-1', 'W', notNearlyTwice],
  ['WHY-1', 'E', reasonIsGiven],
  ['MCQ-1', 'E', oneKey],
  ['MCQ-2', 'E', enoughDistractors],
  ['MCQ-3', 'E', sameSort],
  ['MCQ-4', 'E', sameLength],
  ['MCQ-5', 'E', plainStem],
  ['TF-1', 'E', oneSlotChanged],
  ['TRIV-1', 'W', notTrivial],
  ['BOIL-1', 'E', isFromTheText],
];

/** What is wrong with a card, by rule; empty for a good one. Never throws, whatever the card. */
export function lintCard(card: LintCard): LintIssue[] {
  const readable = shortened(card);
  return RULES.flatMap(([rule, severity, find]) => {
    const message = find(readable);
    return message ? [{ rule, severity, message }] : [];
  });
}

// A longer text breaks ATOM-1 or ATOM-2 in any case; longer passages are no input of ours (60,000 characters).
const LONGEST_TEXT = 2_000;
const LONGEST_PASSAGE = 60_000;

/** The card with every text cut to what a person could read on it, so that hostile input costs no time. */
function shortened({ passageText, deck, ...texts }: LintCard): LintCard {
  const cut = (value: unknown): unknown => {
    if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
    return Array.isArray(value) ? value.slice(0, LONGEST_TEXT).map(cut) : value;
  };
  const card = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, cut(value)]));
  return {
    ...(card as Omit<LintCard, 'deck' | 'passageText'>),
    ...(passageText !== undefined && { passageText: passageText.slice(0, LONGEST_PASSAGE) }),
    ...(deck && { deck: deck.map(shortened) }),
  };
}
