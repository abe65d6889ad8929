import { formOf } from './answer-form.ts';
import { withGapFilled } from './gap-marker.ts';
import { joinedThings } from './joined-names.ts';
import type { LintCard, LintKind, Rule } from './lint-card.ts';
import { interrogativeOf } from './question.ts';
import { withoutAttribution, wordCount, wordsIn } from './words.ts';

const MOST_WORDS = 6;
const MOST_WORDS_EXPLAINING = 14;
const EXPLAINING: readonly LintKind[] = ['definition', 'role', 'why', 'effect'];
const SEVERAL_ANSWERS: readonly LintKind[] = ['list', 'match', 'categorise', 'compare', 'true-false'];

/** ATOM-1: one answer a card (Wozniak's minimum information principle), short enough to be graded at a glance. */
export const oneAnswer: Rule = (card) => {
  if (SEVERAL_ANSWERS.includes(card.kind)) return undefined;
  if (card.backs.length > 1)
    return `The answer has ${card.backs.length} parts: make it a list card, or a card for each.`;
  const back = verdictOnly(card.backs[0] ?? '');
  const explains =
    EXPLAINING.includes(card.kind) || /^(?:definition|role|reason)$/i.test(card.answerType ?? '');
  const joined = explains ? undefined : joinedAnswers(back, card);
  if (joined) return `The answer joins ${joined}: make a card for each, or a list card.`;
  const most = explains ? MOST_WORDS_EXPLAINING : MOST_WORDS;
  const count = wordCount(back);
  return count > most ? `The answer has ${count} words, ${most} are the most: ask for less.` : undefined;
};

/** "no: they serve Pakistan's aims" is answered by its first word. */
function verdictOnly(back: string): string {
  return formOf(back) === 'yes-no' ? (/^[^:;(–—]*/.exec(back)?.[0] ?? back) : back;
}

/** What a question may ask for whose name often holds an "and". */
const NAMED_WITH_AND = new Set(
  `act album band bill book brand chain club company county dish district drink duo film firm gallery game journal law
  magazine method movie museum newspaper novel opera paper play poem pub retailer series ship shop show song statute store
  story team test title work`.split(/\s+/),
);

function joinedAnswers(back: string, { front }: LintCard): string | undefined {
  const text = back.replace(/\([^()]*\)/g, ' ').trim();
  if (/;\s*\S/.test(text)) return 'several things with ";"';
  if (/^["“'‘].*["”'’]$/.test(text) || ['date', 'money', 'year'].includes(formOf(text))) return undefined;
  const asks = interrogativeOf(front);
  const asked = asks && /^(?:which|what)$/.test(asks.word) ? asks.noun : [];
  if (asked.some(({ lower }) => NAMED_WITH_AND.has(lower))) return undefined;
  const [first] = asked;
  const several =
    /^(?:two|three|four|five)$/.test(first?.lower ?? '') ||
    (asks?.word === 'which' && /[^s]s$/.test(first?.lower ?? ''));
  return (
    joinedThings(text) ??
    (several && formOf(text) === 'text' && / and /.test(text) ? 'all that is asked for' : undefined)
  );
}

const MOST_WORDS_ASKED = 20;
const MOST_WORDS_STATED = 24;
// A "besides" question also has to describe the class it asks about.
const STATED: readonly LintKind[] = ['cloze', 'overlapping-cloze', 'membership'];
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
