import { entityOf, nameOf } from '#domain/facts/naming.ts';
import type { Fact, FactDeck } from '#domain/facts/model.ts';
import type { AnswerType } from './card.ts';
import { bare, numberWord } from './wording.ts';

/** What counts as right: the answer shown, and others that are accepted when typed. */
export type Accepted = { back: string; accept: string[]; answerType: AnswerType };

export function entityAnswer(deck: FactDeck, id: string): Accepted {
  const { name = nameOf(deck, id), abbr = '', accept = [], type = 'text' } = entityOf(deck, id) ?? {};
  return accepted(name, type, [...accept, abbr]);
}

export function textAnswer(deck: FactDeck, text: string, accept: readonly string[] = []): Accepted {
  return accepted(text, 'text', accept);
}

export function dateAnswer(text: string): Accepted {
  return accepted(text, 'date', []);
}

/** `degree` goes with a yes only: "yes, most closely". The bare word is always enough when typed. */
export function yesNoAnswer(yes: boolean, degree?: string): Accepted {
  if (!yes) return accepted('no', 'yes-no', ['n']);
  return accepted(degree === undefined ? 'yes' : `yes, ${degree}`, 'yes-no', ['yes', 'y']);
}

export function numberAnswer(n: number): Accepted {
  return accepted(numberWord(n), 'number', [String(n)]);
}

/** "$2 million" is also 2m, 2,000,000 and two million, with or without the currency. */
export function moneyAnswer({ money, cur, text }: Money): Accepted {
  const millions = money / 1_000_000;
  const inMillions = [`${millions} million`, `${numberWord(millions)} million`, `${millions}m`];
  const figures = String(money).replace(/\B(?=(\d{3})+$)/g, ',');
  const amounts = [...(Number.isInteger(millions) ? inMillions : []), figures, String(money)];
  const { sign, unit } = CURRENCIES[cur] ?? { sign: `${cur} `, unit: cur };
  const signed = amounts.filter((amount) => /^\d/.test(amount)).map((amount) => sign + amount);
  return accepted(text, 'money', [...amounts, ...signed, ...amounts.map((amount) => `${amount} ${unit}`)]);
}

export type Money = Extract<Fact['o'], { money: number }>;

export function isMoney(o: Fact['o']): o is Money {
  return typeof o === 'object' && 'money' in o;
}

const CURRENCIES: Record<string, { sign: string; unit: string }> = {
  EUR: { sign: '€', unit: 'euros' },
  GBP: { sign: '£', unit: 'pounds' },
  USD: { sign: '$', unit: 'dollars' },
};

/** Each other answer once, and not the one that is shown. */
function accepted(back: string, answerType: AnswerType, accept: readonly string[]): Accepted {
  const seen = new Set([back.toLowerCase()]);
  const others = accept.filter((text) => {
    const form = text.toLowerCase();
    const isNew = bare(form) !== '' && !seen.has(form);
    seen.add(form);
    return isNew;
  });
  return { back, accept: others, answerType };
}
