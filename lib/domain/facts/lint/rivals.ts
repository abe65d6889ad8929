import { foldText } from '#domain/quiz/fold-text.ts';
import { similarity } from '#domain/quiz/similarity.ts';
import { formOf } from './answer-form.ts';
import type { LintCard, LintKind, Rule } from './lint-card.ts';
import { isName } from './names.ts';
import { containsWords, contentStems, withoutAttribution } from './words.ts';

/** UNIQ-1: another card asks the same and has another answer, so neither can be answered for sure. */
export const oneAnswerInDeck: Rule = (card) => {
  const rival = others(card).find((other) => asksTheSame(card, other) && !sameAnswer(card, other));
  return (
    rival &&
    `"${rival.backs[0]}" answers this question too: add a cue, ask for a list, or ask "besides ${rival.backs[0]}".`
  );
};

/** DUP-1: the same card twice. */
export const notTwice: Rule = (card) => {
  const front = normalised(card.front);
  const same = others(card).find((other) => normalised(other.front) === front);
  if (same) return 'Another card has the same front: keep one of them.';
  const twin = others(card).find((other) => isSameDirection(card, other) && sameAnswer(card, other));
  return (
    twin && `The fact "${card.fact}" already has a ${card.kind} card with this answer: keep one of them.`
  );
};

const DIRECTED: readonly LintKind[] = ['forward', 'reverse', 'number', 'hedge'];

function isSameDirection(card: LintCard, other: LintCard): boolean {
  return (
    card.fact !== undefined &&
    card.fact === other.fact &&
    card.kind === other.kind &&
    DIRECTED.includes(card.kind)
  );
}

const OVERLAP = 0.8;

/** DUP-1 as a warning: nearly the same words for the same answer. */
export const notNearlyTwice: Rule = (card) => {
  if (formOf(card.backs[0] ?? '') === 'yes-no' || notTwice(card)) return undefined;
  const stems = new Set(contentStems(withoutAttribution(card.front)));
  const twin = others(card).find((other) => {
    const theirs = new Set(contentStems(withoutAttribution(other.front)));
    return sameAnswer(card, other) && overlap(stems, theirs) > OVERLAP;
  });
  return twin && `"${twin.front}" asks nearly the same: keep the better one.`;
};

const ALIKE = 0.6;

/** INTF-1: answers that are easily taken for each other need a card that sets them apart. */
export const looksLikeNoOther: Rule = (card) => {
  const [back = ''] = card.backs;
  if (!isName(back) || back.length > LONGEST_NAME) return undefined;
  const rival = others(card).find(({ backs: [other = ''], answerType }) => {
    const sameType =
      card.answerType === undefined || answerType === undefined || card.answerType === answerType;
    return sameType && isName(other) && other.length <= LONGEST_NAME && isConfusable(back, other);
  })?.backs[0];
  if (rival === undefined || contrasted(card, back, rival)) return undefined;
  return `"${back}" is easily taken for "${rival}": give both a cue, or add a contrast card.`;
};

const LONGEST_NAME = 60;

function isConfusable(a: string, b: string): boolean {
  const [one, two] = [foldText(a).replace(/^the /, ''), foldText(b).replace(/^the /, '')];
  if (one === two || containsWords(one, two) || containsWords(two, one)) return false;
  const [firstA = '', firstB = ''] = [one.split(' ')[0], two.split(' ')[0]];
  return (firstA.length > 3 && firstA === firstB) || similarity(a, b) > ALIKE;
}

function contrasted(card: LintCard, a: string, b: string): boolean {
  return [card, ...others(card)].some(
    ({ kind, front, options = [] }) =>
      (kind === 'contrast' || kind === 'compare') &&
      [a, b].every((name) => containsWords(`${front} ${options.join(' ')}`, name)),
  );
}

function others({ deck = [], key }: LintCard): LintCard[] {
  return key === undefined ? deck : deck.filter((other) => other.key !== key);
}

function normalised(front: string): string {
  return foldText(withoutAttribution(front)).replace(/(^| )(?:the|an?) (?=\S)/g, '$1');
}

/** The same words that mean something, in any order: "Who leads X?" and "X is led by whom?" */
function asksTheSame(card: LintCard, other: LintCard): boolean {
  if (normalised(card.front) === normalised(other.front)) return true;
  if (isStatement(card) !== isStatement(other) || formOf(card.backs[0] ?? '') === 'yes-no') return false;
  const [mine, theirs] = [card, other].map(({ front }) => new Set(contentStems(withoutAttribution(front))));
  return mine!.size >= 2 && overlap(mine!, theirs!) === 1 && askingWord(card) === askingWord(other);
}

function isStatement({ kind }: LintCard): boolean {
  return kind === 'cloze' || kind === 'overlapping-cloze' || kind === 'true-false';
}

/** "When was X built?" and "Who built X?" share their words and ask different things. */
function askingWord({ front }: LintCard): string {
  const word =
    /\b(?:who|whom|whose|when|where|why|how many|how much|how|which \p{L}+|what \p{L}+)\b/iu.exec(
      front,
    )?.[0] ?? '';
  return word.toLowerCase().replace('whom', 'who');
}

function sameAnswer(card: LintCard, other: LintCard): boolean {
  const forms = ({ backs, accept }: LintCard) =>
    [...backs, ...accept].map((text) => foldText(text).replace(/^(?:the|an?) /, ''));
  const theirs = new Set(forms(other));
  return forms(card).some((form) => theirs.has(form));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
