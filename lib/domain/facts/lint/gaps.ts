import { gapsOf } from './gap-marker.ts';
import type { LintCard, LintKind, Rule } from './lint-card.ts';
import { isCapitalised } from './names.ts';
import { isPreposition } from './question.ts';
import { containsWords, isFunctionWord, type Word, wordsIn } from './words.ts';

const CLOZES: readonly LintKind[] = ['cloze', 'overlapping-cloze'];

/** GAP-1: one gap, and it takes out a whole name or word, never a piece of one. */
export const wholeGap: Rule = (card) => {
  const gaps = gapsOf(card.front);
  if (!CLOZES.includes(card.kind) && gaps.length === 0) return undefined;
  const [gap] = gaps;
  if (!gap) return 'The card is a cloze without a gap: write [...] where the answer goes.';
  if (gaps.length > 1) return `The card has ${gaps.length} gaps: one is asked at a time.`;
  const [before, after] = [card.front.slice(0, gap[0]), card.front.slice(gap[1])];
  if (touches(before, after)) return 'The gap touches a letter, a hyphen or a sign: take out the whole word.';
  if (insideQuotes(before)) return 'The gap is inside a quotation: ask for something that is not quoted.';
  const neighbour = nameBeside(before, after, card);
  return neighbour && `The gap leaves "${neighbour}" of a name standing: take out the whole name.`;
};

function touches(before: string, after: string): boolean {
  return /[^\s("“‘'—–[]$/u.test(before) || /^(?!['’]s(?![\p{L}\p{N}]))[^\s.,;:?!)"”’'—–\]]/u.test(after);
}

function insideQuotes(before: string): boolean {
  const straight = before.split('"').length - 1;
  const curly = before.split('“').length - before.split('”').length;
  return straight % 2 === 1 || curly > 0;
}

/**
 * A capitalised neighbour of the gap. An answer in small letters is no part of a name; with the passage at hand, only
 * a neighbour that stands beside the answer there is.
 */
function nameBeside(before: string, after: string, { backs, passageText }: LintCard): string | undefined {
  const answer = wordsIn(backs[0] ?? '');
  const previous = /\s$/.test(before) ? wordsIn(before.slice(-80)).at(-1) : undefined;
  const next = /^\s/.test(after) ? wordsIn(after.slice(0, 80))[0] : undefined;
  const isFirstWord = wordsIn(before.slice(-80)).length === 1 && before.length < 80;
  const particle =
    previous && /^(?:al|bin|da|de|del|della|den|der|di|ibn|la|le|van|von)$/.test(previous.lower);
  if (particle && nameLike(answer[0])) return previous.text;
  const left = previous && endsName(previous, isFirstWord) && previous.after === '' && nameLike(answer[0]);
  const right = next && isCapitalised(next.text) && !isFunctionWord(next.lower) && nameLike(answer.at(-1));
  if (left && together(`${previous.text} ${backs[0]}`, passageText)) return previous.text;
  if (right && together(`${backs[0]} ${next.text}`, passageText)) return next.text;
  return undefined;
}

function endsName({ text, lower }: Word, isFirstWord: boolean): boolean {
  return (
    isCapitalised(text) &&
    !isFunctionWord(lower) &&
    !(isFirstWord && /^(?:according|besides|only|both)$/.test(lower))
  );
}

function nameLike(word: Word | undefined): boolean {
  return word === undefined || isCapitalised(word.text) || /\d/.test(word.text);
}

function together(words: string, passageText: string | undefined): boolean {
  return (
    passageText === undefined ||
    !passageText.trim() ||
    containsWords(passageText.replace(/[,;:]/g, ' | '), words)
  );
}

const LISTS: readonly LintKind[] = ['overlapping-cloze', 'membership', 'list'];
/** Up to six words between marks: longer stretches are clauses, not members of a list. */
const ITEM = String.raw`[^\s,;:.?!]{1,40}(?: [^\s,;:.?!]{1,40}){0,5}`;
const LISTED = [
  new RegExp(String.raw`(?:^|, |: )◌, (?:and |or )?${ITEM},? (?:and|or) `, 'u'),
  new RegExp(String.raw` ◌, ${ITEM},? (?:and|or) `, 'u'),
  new RegExp(String.raw`, ◌,? (?:and|or) (?!\w+ed\b)`, 'u'),
  new RegExp(String.raw`, ${ITEM},? (?:and|or) ◌`, 'u'),
  new RegExp(String.raw`, ◌, `, 'u'),
];

/** GAP-2: a member of a list has its neighbours for rivals, so lists are asked whole or as "besides". */
export const notOneOfAList: Rule = (card) => {
  const [gap, second] = gapsOf(card.front);
  if (!gap || second || LISTS.includes(card.kind)) return undefined;
  const before = card.front
    .slice(Math.max(0, gap[0] - 300), gap[0])
    .replace(/^according to [^,]{1,80}, /i, '');
  const after = card.front.slice(gap[1], gap[1] + 300);
  if (isPreposition(before.trim().toLowerCase())) return undefined;
  const around = `${before}◌${after}`;
  const listed =
    LISTED.some((pattern) => pattern.test(around)) && !isClause(around) && !describesOne(before, after, card);
  if (!listed && !isPair(before, after, card)) return undefined;
  return 'The gap is one member of a list: make overlapping clozes of the whole list, or ask "besides …".';
};

/** ", [...], " also sets off a clause: "In 1998, [...], a chemist, won". Then no "and" or "or" joins a list. */
function isClause(around: string): boolean {
  return !/ (?:and|or) /.test(around) && !/◌, [^,]{1,60}, /.test(around);
}

/** "is delicate, [...] and dangerous": qualities of one thing, not members of anything. */
function describesOne(before: string, after: string, { backs }: LintCard): boolean {
  const [back = ''] = backs;
  if (isCapitalised(back) || /\s/.test(back.trim())) return false;
  const list = /\b(?:is|was|be|become|becomes|became|remains?|makes? [^,]{1,60}) ([^.]{0,120})$/.exec(
    before,
  )?.[1];
  if (list === undefined) return false;
  const parts = `${list}◌${after.replace(/[.?!]\s*$/, '')}`.split(/,? (?:and|or) |, /);
  return parts.every((part) => wordsIn(part).length <= 1 && !isCapitalised(part));
}

/** "the CIA and [...]": two names joined, unless the pair is what is talked about ("between the CIA and …"). */
function isPair(before: string, after: string, { backs }: LintCard): boolean {
  if (!isCapitalised(backs[0] ?? '') || /\bbetween [^,]{0,80}$/i.test(before)) return false;
  const left = / (?:and|or) (?:the )?$/.test(before) ? wordsIn(before.slice(-120)).at(-2) : undefined;
  const leftName = wordsIn(before.replace(/ (?:and|or) (?:the )?$/, '').slice(-60)).at(-1);
  const right = /^ (?:and|or) /.test(after) ? wordsIn(after.slice(0, 80))[1] : undefined;
  const rightName = right && /^(?:the|an?)$/.test(right.lower) ? wordsIn(after.slice(0, 80))[2] : right;
  return (
    (left !== undefined && leftName !== undefined && isCapitalised(leftName.text) && leftName.after === '') ||
    (rightName !== undefined && isCapitalised(rightName.text))
  );
}
