import { shortNames } from '#domain/quiz/person-names.ts';
import { cardinal } from '#domain/quiz/numerals.ts';
import { readDates } from '#domain/quiz/dates.ts';
import { formOf, type Sort, sortOfForm, sortOfType } from './answer-form.ts';
import type { LintCard, LintKind, Rule } from './lint-card.ts';
import { sortOfName } from './places.ts';
import { type Interrogative, interrogativeOf, isPolar } from './question.ts';
import { wordsIn } from './words.ts';

/** What is known of an answer: `given` by its declared type, `looks` by its letters, `name` by its noun or a gazetteer. */
type Answer = { text: string; given: Sort | undefined; looks: Sort | undefined; name: Sort | undefined };

/** SHAPE-1: the question word must ask for the sort of thing the answer is. */
export const shapeFits: Rule = (card) => {
  const [text = ''] = card.backs;
  if (!/\?\W*$/.test(card.front.slice(-20)) || card.kind === 'true-false' || text.trim() === '')
    return undefined;
  const form = formOf(text);
  const answer = {
    text,
    given: sortOfType(card.answerType),
    looks: sortOfForm(form),
    name: form === 'name' ? sortOfName(text) : undefined,
  };
  if (isPolar(card.front)) return polarFault(answer);
  const asks = interrogativeOf(card.front);
  if (!asks) return undefined;
  const sort = answer.given ?? answer.looks;
  if (answer.looks === 'yes-no' && /^(?:who|when|where|which|how many|how much)$/.test(asks.word)) {
    return `"${asks.word}" cannot be answered with "${text}".`;
  }
  return FITS[asks.word]?.(answer, asks, sort);
};

type Fit = (answer: Answer, asks: Interrogative, sort: Sort | undefined) => string | undefined;

const ASK_INSTEAD: Record<Exclude<Sort, 'person'>, string> = {
  body: 'which agency, group …',
  place: 'which country, town …',
  time: 'when',
  count: 'how many',
  money: 'what sum',
  'yes-no': 'whether',
};

const FITS: Partial<Record<Interrogative['word'], Fit>> = {
  who: ({ text }, _asks, sort) =>
    sort !== undefined && sort !== 'person'
      ? `"Who" asks for a person, and "${text}" is none: ask "${ASK_INSTEAD[sort]}".`
      : undefined,
  when: (answer, _asks, sort) =>
    (sort !== undefined && sort !== 'time') || (sort === undefined && isTimeless(answer))
      ? `"When" asks for a date, and "${answer.text}" is none.`
      : undefined,
  where: ({ text }, _asks, sort) =>
    sort !== undefined && sort !== 'place' && sort !== 'body'
      ? `"Where" asks for a place, and "${text}" is none.`
      : undefined,
  why: ({ text, looks }) =>
    looks !== undefined ? `"Why" asks for a reason, and "${text}" is none.` : undefined,
  'how many': (answer, _asks, sort) => countFault(answer, sort, 'How many'),
  'how much': (answer, _asks, sort) => countFault(answer, sort, 'How much'),
  which: nounFault,
  what: nounFault,
};

function polarFault({ text, given, looks, name }: Answer): string | undefined {
  if (looks === 'yes-no') return undefined;
  const sort = given === 'yes-no' ? undefined : (given ?? looks ?? name);
  const isPerson = sort === undefined && given === undefined && shortNames(text).length > 0;
  return sort !== undefined || isPerson
    ? `The question wants yes or no, and the answer is "${text}".`
    : undefined;
}

const QUANTIFIER =
  /\b(?:all|none|half|both|most|several|few|many|dozens?|hundreds|thousands|millions|billions|twice|double|once|third|thirds|quarter|quarters|fifth|tenth|pair|couple|single|handful|nobody|nothing)\b/i;

function countFault({ text, given }: Answer, sort: Sort | undefined, word: string): string | undefined {
  const counts =
    /\d/.test(text) || QUANTIFIER.test(text) || wordsIn(text).some(({ lower }) => isNumberWord(lower));
  const wrong = given !== undefined && given !== 'count' && given !== 'money';
  if (counts && !wrong && !(sort === 'time' && readDates(text).length > 0)) return undefined;
  return `"${word}" asks for a number, and "${text}" is none.`;
}

function isNumberWord(lower: string): boolean {
  return lower.split('-').some((part) => cardinal(part) !== null);
}

const PERIOD =
  /\b(?:day|eve|age|ages|era|eon|epoch|period|dynasty|reign|restoration|revolution|antiquity|renaissance|christmas|easter|ramadan|war|wars|morning|night|noon|dawn|dusk|midnight|season|year|years|times?|always|never|first|last|early|late|new|cretaceous|\w+(?:ic|ous|ene|ian|ween|giving))\b/i;

/** A name that is surely no date: a place, a body, a person, and no word of time in it. */
function isTimeless({ text, name }: Answer): boolean {
  return !/\d/.test(text) && !PERIOD.test(text) && (name !== undefined || shortNames(text).length > 0);
}

const NOUNS: Partial<Record<Sort, string>> = {
  place:
    'country nation city town village place region province state river island continent location capital district mountain lake',
  time: 'year month day date century decade',
  person:
    'person man woman president minister king queen author writer scientist professor contractor director leader general poet painter composer actor journalist',
  body: 'agency organisation organization university company group party institution institute ministry department',
  count: 'number percentage proportion',
  money: 'sum amount price',
};

function nounFault(answer: Answer, { noun }: Interrogative, sort: Sort | undefined): string | undefined {
  const asked = sortAsked(noun);
  if (!asked) return undefined;
  const { text, given } = answer;
  const wanted = `The question asks for a ${asked.noun}, and`;
  if (asked.noun === 'place' && given !== 'place' && answer.name !== 'place') {
    return `Nothing says that "${text}" is a place: ask "what", or name the kind of place.`;
  }
  if (sort !== undefined && !agrees(asked.sort, sort)) return `${wanted} "${text}" is none.`;
  if (asked.noun === 'month')
    return /\p{L}/u.test(text) && isTimeless(answer) ? `${wanted} "${text}" is none.` : undefined;
  if (asked.noun === 'year' && !/\d/.test(text)) return `${wanted} "${text}" has no year.`;
  const countless =
    asked.sort === 'count' || asked.sort === 'money' ? countFault(answer, sort, asked.noun) : undefined;
  return countless && `${wanted} "${text}" is none.`;
}

/** The last noun before the verb that says what sort of thing is asked for. */
function sortAsked(noun: Interrogative['noun']): { sort: Sort; noun: string } | undefined {
  let found: { sort: Sort; noun: string } | undefined;
  for (const { lower } of noun) {
    const one = lower.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
    const sort = (Object.keys(NOUNS) as Sort[]).find((key) => NOUNS[key]!.split(' ').includes(one));
    if (found && !sort) return found;
    if (sort) found = { sort, noun: one };
  }
  return found;
}

/** A sum is a number, a state or a capital can be a body, a day of the month can be a number. */
function agrees(asked: Sort, sort: Sort): boolean {
  if (asked === sort) return true;
  const pairs = ['money count', 'count money', 'time count', 'count time'];
  return pairs.includes(`${asked} ${sort}`);
}

const CHOICES: readonly LintKind[] = [
  'side',
  'contrast',
  'true-false',
  'mcq',
  'categorise',
  'match',
  'compare',
];

/** YESNO-1: a coin toss is right half the time, so two-way questions are kept for sides and contrasts. */
export const choiceIsMeant: Rule = ({ kind, backs, options = [] }: LintCard) => {
  if (CHOICES.includes(kind)) return undefined;
  const twoWay = formOf(backs[0] ?? '') === 'yes-no' || options.length === 2;
  return twoWay ? 'Half the guesses at this card are right: ask for the thing itself.' : undefined;
};
