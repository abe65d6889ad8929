import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { nameOf } from '#domain/facts/naming.ts';
import { type Accepted, isMoney, moneyAnswer, numberAnswer } from './accepted.ts';
import type { Draft, Template } from './draft.ts';
import { speakerOf, subjectOf } from './naming.ts';
import { numberWord, told } from './wording.ts';

/** Sums of money and counts: "What sum …?", "How many men …?" A figure that is only about right is asked as "about". */
export const number: Template = (deck) =>
  deck.facts.flatMap((fact): Draft[] => {
    if (fact.hedge !== undefined && fact.hedge !== 'about') return [];
    const asked = sumAsked(deck, fact) ?? countAsked(deck, fact);
    if (!asked) return [];
    const { question, ...rest } = asked;
    const about = fact.hedge === 'about' ? 'about ' : '';
    return [{ kind: 'number', fact, front: told(speakerOf(deck, fact), about + question), ...rest }];
  });

type Asked = { question: string; slot: 'o' | 'n'; answer: Accepted };

function sumAsked(deck: FactDeck, { p, s, o }: Fact): Asked | undefined {
  if (p !== 'released_for' || !isMoney(o)) return undefined;
  const question = `what sum was paid in return for ${nameOf(deck, s)}'s release?`;
  return { question, slot: 'o', answer: moneyAnswer(o) };
}

function countAsked(deck: FactDeck, fact: Fact): Asked | undefined {
  const question = countQuestion(deck, fact);
  if (question === undefined || fact.n === undefined) return undefined;
  return { question, slot: 'n', answer: numberAnswer(fact.n) };
}

/** "shot two men dead" asked as "how many men did X shoot dead?"; undefined if the deed has no number or an unknown verb. */
export function countQuestion(deck: FactDeck, fact: Fact): string | undefined {
  if (fact.p !== 'did' || fact.n === undefined || typeof fact.o !== 'string') return undefined;
  const [verb = '', count, things, ...rest] = fact.o.split(' ');
  const infinitive = INFINITIVES[verb];
  if (count !== numberWord(fact.n) || things === undefined || infinitive === undefined) return undefined;
  return `${['how many', things, 'did', subjectOf(deck, fact).name, infinitive, ...rest].join(' ')}?`;
}

/** Verbs that news counts things with. English forms no infinitive by rule, so a verb not listed is not asked so. */
const INFINITIVES: Record<string, string> = {
  arrested: 'arrest',
  bought: 'buy',
  built: 'build',
  detained: 'detain',
  freed: 'free',
  held: 'hold',
  injured: 'injure',
  killed: 'kill',
  led: 'lead',
  met: 'meet',
  released: 'release',
  sent: 'send',
  shot: 'shoot',
  signed: 'sign',
  sold: 'sell',
  took: 'take',
  won: 'win',
  wounded: 'wound',
  wrote: 'write',
};
