import { isDemonym } from '#domain/quiz/countries.ts';
import type { LintCard, LintKind, Rule } from './lint-card.ts';
import { isKindNoun } from './places.ts';
import { AUXILIARIES } from './question.ts';
import { withGapFilled } from './gap-marker.ts';
import { isCapitalised } from './names.ts';
import { danglingPronoun } from './pronouns.ts';
import { containsWords, isFunctionWord, type Word, withoutAttribution, wordsIn } from './words.ts';

/** CTX-1: a card is met alone and shuffled, so nothing on it may point at something that is not there. */
export const nothingDangles: Rule = (card) => {
  const text = withGapFilled(card.front, card.backs[0] ?? '');
  const words = wordsIn(text);
  for (const [at, word] of words.entries()) {
    if (pointsAway(words, word, at, card)) {
      return `"${word.text}" points at something that is not on the card: name it.`;
    }
  }
  const pronoun = danglingPronoun(text);
  if (pronoun) return `"${pronoun}" stands for something that the card does not name: name it.`;
  const noun = danglingNoun(withoutAttribution(text));
  return noun && `"the ${noun}" has no referent on the card: say which ${noun}.`;
};

const OFFERS_THINGS: readonly LintKind[] = ['mcq', 'match', 'categorise', 'true-false', 'list'];

function pointsAway(
  words: readonly Word[],
  { lower }: Word,
  at: number,
  { kind, context }: LintCard,
): boolean {
  const next = words[at + 1]?.lower;
  const before = words[at - 1]?.lower;
  switch (lower) {
    case 'this':
    case 'these':
    case 'those':
      if (lower === 'those' && /^(?:who|that|which|of|in|with|from)$/.test(next ?? '')) return false;
      if (OFFERS_THINGS.includes(kind) && before === 'of') return false;
      // The chip above the card names the source.
      return !(
        context?.trim() && /^(?:article|interview|source|text|piece|deck|book|essay|lesson)$/.test(next ?? '')
      );
    case 'that':
      return AUXILIARIES.has(before ?? '') && endsOrVerb(words[at], next);
    case 'aforementioned':
      return true;
    case 'such':
      return next !== 'as' && !words.slice(at + 1, at + 8).some((word) => /^(?:that|as)$/.test(word.lower));
    case 'former':
      return before === 'the' && endsOrVerb(words[at], next);
    case 'latter':
      return before === 'the' && !/^(?:half|part|days|years|stages?)$/.test(next ?? '');
    case 'there':
      return !isExistential(next, before);
    case 'also':
      return (
        !/^(?:known|called|named|spelled|spelt|written|referred)$/.test(next ?? '') && before !== 'known'
      );
    case 'then':
      return before !== 'the' && !words.slice(0, at).some((word) => /^(?:if|when)$/.test(word.lower));
    default:
      return false;
  }
}

function endsOrVerb(word: Word | undefined, next: string | undefined): boolean {
  return (
    next === undefined ||
    AUXILIARIES.has(next) ||
    FOLLOWING_VERB.test(next) ||
    /[,.?;:]/.test(word?.after ?? '') ||
    /^(?:and|or)$/.test(next)
  );
}

/** "There are", "is there", "do there exist" say that something is; they point nowhere. */
function isExistential(next: string | undefined, before: string | undefined): boolean {
  const be = /^(?:is|are|was|were|be|been|exists?|remains?|has|have|had|will|can|may|might|must|would)$/;
  return be.test(next ?? '') || be.test(before ?? '');
}

const POINTING_NOUN =
  /\bthe ((?:loss|losses|rights|date|dates|plan|plans|decision|deal|event|events|incident|proposal|result|results|outcome|situation|matter|issue|problem|project|idea|claim|move|action|attack|agreement|announcement|change|changes|crisis|meeting|request|offer|report))\b(?=([^\p{L}]{0,3})([\p{L}'’]{0,20}))/giu;
const FOLLOWING_VERB =
  /^(?:begin|bring|cause|change|come|concern|contain|cost|end|fail|follow|give|happen|help|include|involve|last|lead|mean|occur|propose|require|say|show|start|take|work|began|came|led|made|took|became|ended|failed|happened|occurred|lasted)$/i;

/** "What did the plan propose?": a definite noun of the kind that refers back, and nothing that says which one. */
function danglingNoun(text: string): string | undefined {
  const anchored = wordsIn(text).some(
    ({ text: word, lower }, at) =>
      /\d/.test(word) || (at > 0 && isCapitalised(word) && !isFunctionWord(lower)),
  );
  if (anchored) return undefined;
  for (const match of text.matchAll(POINTING_NOUN)) {
    const [, noun = '', mark = '', next = ''] = match;
    const refersBack =
      next === '' || /[,.?;:]/.test(mark) || AUXILIARIES.has(next.toLowerCase()) || FOLLOWING_VERB.test(next);
    const introduced = new RegExp(`\\b(?:an?|this|\\p{Lu}[\\p{L}-]{1,20}) ${noun}\\b`, 'u').test(
      text.slice(0, match.index),
    );
    if (refersBack && !introduced) return noun;
  }
  return undefined;
}

/** CTX-2: the card says where it belongs, and names people in full when it first mentions them. */
export const hasContext: Rule = (card) => {
  if (!card.context?.trim())
    return 'The card has no context: add the title of the source and the part it is from.';
  const surname = bareSurname(card);
  return surname && `"${surname.last}" is named without the first name: write "${surname.full}".`;
};

const RECALL: readonly LintKind[] = [
  'forward',
  'reverse',
  'number',
  'hedge',
  'cloze',
  'why',
  'definition',
  'role',
];
const FULL_NAME =
  /(?<![\p{L}\p{N}.-])(\p{Lu}\p{Ll}{1,20}) (\p{Lu}\p{Ll}{2,20})(?![\p{L}\p{N}-])(?! \p{Lu})/gu;

/** A surname alone on the front where the passage gives the person's full name; a speaker's name may be short. */
function bareSurname({
  front,
  kind,
  passageText,
  says = '',
}: LintCard): { last: string; full: string } | undefined {
  if (!RECALL.includes(kind) || !passageText) return undefined;
  for (const [full, first = '', last = ''] of passageText.matchAll(FULL_NAME)) {
    const isPerson =
      !isFunctionWord(first.toLowerCase()) &&
      !isDemonym(first.toLowerCase()) &&
      !isKindNoun(last.toLowerCase());
    if (!isPerson || NOT_FIRST_NAMES.test(first) || containsWords(says, last) || containsWords(front, full))
      continue;
    const alone = new RegExp(
      `(?<!\\p{Lu}[\\p{L}.-]{0,20} |[Tt]he |[-])\\b${last}(?![\\p{L}-]| \\p{Lu})`,
      'u',
    );
    if (alone.test(front)) return { last, full };
  }
  return undefined;
}

const NOT_FIRST_NAMES =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|United|Saint|Mount|Lake|Great|San|Santa|Los|Las|Hong|Sri|Saudi|Central|Upper|Lower|President|Minister|Professor|Doctor|General|King|Queen|Prince|Lord|Lady|Sir|Mr|Mrs|Ms|Dr|Prime|World|Old)$/;
