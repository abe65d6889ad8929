import { foldText } from '#domain/quiz/fold-text.ts';
import { formOf, sortOfForm, sortOfType } from './answer-form.ts';
import type { Rule } from './lint-card.ts';
import { isName } from './names.ts';
import { isCity, isCountry, sortOfName } from './places.ts';

const FEWEST_DISTRACTORS = 2;

/** MCQ-1: one option is right, and only one. */
export const oneKey: Rule = (card) => {
  const { options, backs, accept } = card;
  if (card.kind !== 'mcq' || !options || options.length === 0) return undefined;
  const right = new Set([...backs, ...accept].map(plain));
  const keys = options.filter((option) => right.has(plain(option)));
  if (keys.length === 0) return `The answer "${backs[0]}" is not among the options.`;
  if (keys.length > 1 || backs.length > 1) return `More than one option is right: ${keys.join(', ')}.`;
  const twice = options.find(
    (option, at) => options.findIndex((other) => plain(other) === plain(option)) < at,
  );
  return twice && `The option "${twice}" stands there twice.`;
};

/** MCQ-2: with fewer than two wrong options it is a coin toss. */
export const enoughDistractors: Rule = (card) => {
  if (card.kind !== 'mcq') return undefined;
  const right = new Set([...card.backs, ...card.accept].map(plain));
  const wrong = new Set((card.options ?? []).map(plain).filter((option) => !right.has(option)));
  if (wrong.size >= FEWEST_DISTRACTORS) return undefined;
  return `There are ${wrong.size} wrong options, ${FEWEST_DISTRACTORS} are the fewest: add some, or ask without options.`;
};

/** MCQ-3: an option of another sort is ruled out unread. */
export const sameSort: Rule = (card) => {
  const { kind, options = [], backs, answerType } = card;
  if (kind !== 'mcq') return undefined;
  const key = sortOf(backs[0] ?? '');
  const declared = sortOfType(answerType);
  const other = options.find((option) => {
    if (OF_THE_ABOVE.test(option.trim().slice(0, 80))) return false;
    const sort = sortOf(option);
    if (isCountry(backs[0] ?? '') ? isCity(option) : isCity(backs[0] ?? '') && isCountry(option)) return true;
    if (declared === 'person' && (sort === 'place' || sort === 'body')) return true;
    return key !== sort && !(isOpen(key) && isOpen(sort)) && !bothNamed(key, sort);
  });
  return other && `"${other}" is not the same sort of thing as "${backs[0]}": offer options of one sort.`;
};

/** A name without a telling noun may be anything that has a name. */
function bothNamed(a: string, b: string): boolean {
  const named = ['name', 'place', 'body'];
  return named.includes(a) && named.includes(b) && (a === 'name' || b === 'name');
}

function isOpen(sort: string): boolean {
  return sort === 'text';
}

function sortOf(option: string): string {
  const form = formOf(option);
  if (form === 'year') return 'time';
  return sortOfForm(form) ?? (form === 'name' ? (sortOfName(option) ?? 'name') : 'text');
}

const LONGEST_RATIO = 1.6;
// Between short options ("Iran", "Pakistan") a ratio says nothing: nobody sees eight letters as a hint, and with names
// nobody can choose the length.
const UNNOTICED_LETTERS = 8;
const UNNOTICED_IN_NAMES = 10;

/** MCQ-4: the longest option is guessed; all are about as long. */
export const sameLength: Rule = ({ kind, options = [] }) => {
  if (kind !== 'mcq' || options.length < 2) return undefined;
  const unnoticed = options.every(isName) ? UNNOTICED_IN_NAMES : UNNOTICED_LETTERS;
  const lengths = options.map((option) => option.trim().length);
  const [shortest, longest] = [Math.min(...lengths.slice(0, 100)), Math.max(...lengths.slice(0, 100))];
  if (longest <= shortest * LONGEST_RATIO || longest - shortest <= unnoticed) return undefined;
  return `The options run from ${shortest} to ${longest} letters: make them about as long as each other.`;
};

const OF_THE_ABOVE =
  /^(?:all|none|both|neither|any|some)(?: of)?(?: (?:the|these|those|them))?(?: (?:above|following|other|others|options|answers|choices))?\.?$|\b(?:of the above|of these|both [a-d] and [a-d]|neither of)\b/i;
const NEGATED =
  /\b(?:not|except|excluding|never|neither|nor|cannot|\w+n['’]t)\b|\bno (?!\d)|\bNOT\b|\bEXCEPT\b/;

/** MCQ-5: no "all of the above", and no question turned round with "not". */
export const plainStem: Rule = ({ kind, front, options = [] }) => {
  if (kind !== 'mcq') return undefined;
  const escape = options.find((option) => option.length < 80 && OF_THE_ABOVE.test(option.trim()));
  if (escape !== undefined)
    return `The option "${escape}" tests how options are read: offer a thing instead.`;
  const word = NEGATED.exec(front)?.[0];
  return word && `The question is negated ("${word.trim()}"): ask what is so.`;
};

function plain(option: string): string {
  return foldText(option).replace(/^(?:the|an?) /, '');
}
