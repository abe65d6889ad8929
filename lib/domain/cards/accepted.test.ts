import { expect, test } from 'vitest';
import { moneyAnswer, numberAnswer } from './accepted.ts';

test('a sum in millions is accepted in figures, in words, short, with and without its currency', () => {
  const { back, accept, answerType } = moneyAnswer({ money: 2_000_000, cur: 'USD', text: '$2 million' });
  expect({ back, answerType }).toEqual({ back: '$2 million', answerType: 'money' });
  expect(accept).toEqual(
    expect.arrayContaining([
      '2m',
      '$2m',
      '2,000,000',
      '$2,000,000',
      '2 million',
      'two million',
      'two million dollars',
    ]),
  );
  expect(accept).not.toContain(back);
});

test('a sum that is no round number of millions has no short form', () => {
  const { accept } = moneyAnswer({ money: 1500, cur: 'CHF', text: '1,500 francs' });
  expect(accept).toEqual(['1,500', '1500', 'CHF 1,500', 'CHF 1500', '1,500 CHF', '1500 CHF']);
});

test('a count is accepted in figures', () => {
  expect(numberAnswer(2)).toEqual({ back: 'two', accept: ['2'], answerType: 'number' });
});
