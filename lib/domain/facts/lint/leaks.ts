import { isDemonym } from '#domain/quiz/countries.ts';
import { foldText } from '#domain/quiz/fold-text.ts';
import { formOf } from './answer-form.ts';
import type { LintCard, LintKind, Rule } from './lint-card.ts';
import { isCapitalised, nameWords } from './names.ts';
import { isKindNoun } from './places.ts';
import { interrogativeOf } from './question.ts';
import { containsWords, isFunctionWord, spaced, wordsIn } from './words.ts';

/** Kinds that show the answer among others on purpose. */
const SHOWS_OPTIONS: readonly LintKind[] = [
  'side',
  'contrast',
  'mcq',
  'true-false',
  'compare',
  'match',
  'categorise',
];

/** LEAK-1: neither the question nor what stands around it may give the answer away. */
export const noLeak: Rule = (card) => {
  const answers = [...card.backs, ...card.accept].filter((answer) => formOf(answer) !== 'yes-no');
  const places: [where: string, text: string][] = [
    ...(givesChoice(card) ? [] : [['front', card.front] as [string, string]]),
    ['hint', card.hint ?? ''],
    ['context', chipWithoutTitle(card)],
  ];
  for (const [where, text] of places) {
    if (text === '') continue;
    const whole = answers.find((answer) => tells(text, answer, where === 'context'));
    if (whole !== undefined) return `The answer "${whole}" stands in the ${where}: word it otherwise.`;
    const word = card.backs
      .flatMap((back) => tellingWords(back, card, where === 'context'))
      .find((one) => hasWord(text, one, where));
    if (word !== undefined)
      return `The ${where} has "${word}", which gives the answer away: word it otherwise.`;
  }
  return undefined;
};

/** On such cards the answer is there to be chosen, unless it alone is there. */
function givesChoice({ kind, front, backs, options = [] }: LintCard): boolean {
  if (kind === 'mcq' && options.length > 0) {
    const others = options.filter((option) => !backs.some((back) => foldText(back) === foldText(option)));
    return (
      others.some((option) => containsWords(front, option)) ||
      !backs.some((back) => containsWords(front, back))
    );
  }
  return SHOWS_OPTIONS.includes(kind) || options.length > 1;
}

/** A title that is known apart is printed on every card of the deck, and so tells none from another. */
function chipWithoutTitle({ context = '', title }: LintCard): string {
  if (title === undefined) return context;
  const parts = context.split(/ [·|—–] /).filter((part) => !containsWords(title, part));
  return parts.join(' ');
}

/** Whole answers. Abbreviations count in capitals only ("US" is not "us"); in a chip "U.S.-Pakistan" is one word. */
function tells(text: string, answer: string, inChip: boolean): boolean {
  const bare = answer.trim();
  if (foldText(bare).length < 2) return false;
  if (/^[\p{Lu}\d.&]{2,5}$/u.test(bare) && /\p{Lu}/u.test(bare)) {
    const pieces = inChip ? /[/]/ : /[-/]/;
    return wordsIn(text).some((word) =>
      word.text
        .replace(/['’]s$/, '')
        .split(pieces)
        .includes(bare),
    );
  }
  if (inChip && !bare.includes(' '))
    return wordsIn(text).some(({ text: word }) => sameWord(word, foldText(bare)));
  return containsWords(withoutPossessives(text), withoutPossessives(withoutArticle(bare)));
}

/**
 * The words that give a name away: its head word or, where that only says what sort of thing it is (University, Shura),
 * the word before it. Longer texts give themselves away only whole, and in a chip, which names what the whole passage is
 * about, only the head word of a name does.
 */
function tellingWords(back: string, card: LintCard, inChip: boolean): string[] {
  const words = nameWords(back).filter(({ lower }) => !isFunctionWord(lower));
  const asked = askedFor(card.front, back);
  if (words.length === 0 || words.length > 4 || formOf(back) !== 'name') {
    const head = words.length === 2 && formOf(back) === 'text' ? words[1] : undefined;
    return !inChip && head && head.lower.length >= 4 && !asked.has(singular(head.lower)) ? [head.lower] : [];
  }
  const shared = sharedWords(card);
  const head = words.findLast(
    ({ lower }) =>
      !isKindNoun(lower) && !asked.has(singular(lower)) && !shared.has(foldText(lower)) && !isDemonym(lower),
  );
  if (!head || head.lower.length < 4 || (inChip && head !== words.at(-1))) return [];
  const lastPiece = head.text.includes('-') ? head.text.slice(head.text.lastIndexOf('-') + 1) : '';
  return [
    head.lower,
    ...(isCapitalised(lastPiece) && lastPiece.length >= 4 ? [lastPiece.toLowerCase()] : []),
  ];
}

/**
 * What the question asks for, singular: "which research unit", "what kind of rock". Not a word that only qualifies the
 * noun and is not so used in the answer: "which intelligence agency" tells of Inter-Services Intelligence.
 */
function askedFor(front: string, back: string): Set<string> {
  const kind =
    /\b(?:kind|type|sort|form|class|species|breed)s? of (\p{L}+)(?: (\p{L}+))?/iu.exec(front)?.slice(1) ?? [];
  const phrase = interrogativeOf(front)?.noun ?? [];
  const noun = phrase.filter(({ text, lower }, at) => {
    const next = phrase[at + 1]?.lower ?? '';
    return !isCapitalised(text) && (!isKindNoun(next) || containsWords(back, `${lower} ${next}`));
  });
  return new Set(
    [...noun.map(({ lower }) => lower), ...kind.map((word) => word?.toLowerCase() ?? '')].map(singular),
  );
}

/** Words that several members of the asked set have in common: the others on the card show them anyway. */
function sharedWords({ set }: LintCard): Set<string> {
  const counts = new Map<string, number>();
  for (const member of set?.members ?? []) {
    for (const word of new Set(foldText(member).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}

function hasWord(text: string, word: string, where: string): boolean {
  const folded = foldText(word);
  if (where === 'context') return wordsIn(text).some(({ text: one }) => sameWord(one, folded));
  const found = spaced(withoutPossessives(text));
  return found.includes(` ${folded} `) || found.includes(` ${folded}s `);
}

function sameWord(word: string, folded: string): boolean {
  return foldText(word.replace(/['’]s$/, '')) === folded;
}

function withoutPossessives(text: string): string {
  return text.replace(/['’]s(?![\p{L}\p{N}])/gu, '');
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?) /i, '');
}

function singular(lower: string): string {
  return lower.replace(/(?<=[^s])s$/, '');
}

const SMALL_NUMBERS = new Set('0 1 2 3 4 5 zero one two three four five'.split(' '));
const WEEKDAY =
  /^(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow)$/;

/** TRIV-1: an answer not worth a place in memory: read off the title, a weekday, a small number, an adjective of nation. */
export const notTrivial: Rule = (card) => {
  const [back = ''] = card.backs;
  const answer = foldText(back).replace(/^(?:the|an?) /, '');
  if (answer === '' || card.kind === 'list') return undefined;
  const title = card.title ?? titleInChip(card.context);
  if (title !== undefined && containsWords(title, back)) return `The answer "${back}" stands in the title.`;
  if (WEEKDAY.test(answer)) return `A weekday or "today" is seldom worth learning: ask for the date.`;
  const counts = card.kind === 'number' || /how (?:many|much)/i.test(card.front);
  if (SMALL_NUMBERS.has(answer) && !counts)
    return `"${back}" is a bare small number: ask how many there are, or of what.`;
  const asksAdjective = /\b(?:language|adjective)\b/i.test(card.front);
  return isDemonym(answer) && !asksAdjective
    ? `"${back}" is only an adjective of nation: ask for the country or the people.`
    : undefined;
};

function titleInChip(context: string | undefined): string | undefined {
  const parts = context?.split(/ [·|—–-] /) ?? [];
  return parts.length > 1 ? parts[0] : undefined;
}
