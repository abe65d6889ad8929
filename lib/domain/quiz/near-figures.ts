import type { AnswerType } from '#domain/cards/card.ts';
import { numberWord } from '#domain/cards/wording.ts';

/**
 * Figures and dates that could stand in the place of one, written the same way: ten times as much, a tenth, double, one
 * more, one less; for a month its neighbours, for a year those near it. Best first; empty where the text has no figure.
 */
export function nearFigures(text: string, type: AnswerType): string[] {
  const near =
    type === 'date' ? nearDates(text) : type === 'money' || type === 'number' ? nearAmounts(text) : [];
  return [...new Set(near)].filter((other) => other !== text);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function nearDates(text: string): string[] {
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(text));
  if (month >= 0) {
    const near = [1, 11, 2, 10].map((step) => MONTHS[(month + step) % 12]!);
    return near.map((name) => text.replace(MONTHS[month]!, name));
  }
  const year = /\b\d{3,4}(?=s?\b)/.exec(text)?.[0];
  if (year === undefined) return [];
  const steps = text.includes(`${year}s`) ? [10, -10, 20, -20] : [1, -1, 2, -10, 10];
  return steps.map((step) => text.replace(year, String(Number(year) + step)));
}

function nearAmounts(text: string): string[] {
  const word = WORDS.indexOf(text.toLowerCase());
  if (word >= 0)
    return amountsNear(word)
      .filter((n) => n < WORDS.length)
      .map(numberWord);
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  if (figure === undefined) return [];
  const amount = Number(figure.replaceAll(',', ''));
  return amountsNear(amount).map((n) => text.replace(figure, figureLike(figure, n)));
}

const WORDS = Array.from({ length: 13 }, (_, n) => numberWord(n));

/** One more is one of the leading digit: of 500 that is 600. */
function amountsNear(amount: number): number[] {
  const unit = amount > 0 ? 10 ** Math.floor(Math.log10(amount)) : 1;
  return [amount * 10, amount * 2, amount + unit, amount - unit, amount / 10]
    .filter((n) => n > 0 && (Number.isInteger(n) || !Number.isInteger(amount)))
    .filter((n) => n < Number.MAX_SAFE_INTEGER);
}

/** A fraction keeps its decimals, thousands their commas. */
function figureLike(figure: string, amount: number): string {
  const decimals = figure.split('.')[1]?.length ?? 0;
  const plain = Number.isInteger(amount) && decimals === 0 ? String(amount) : amount.toFixed(decimals);
  const isGrouped = figure.includes(',') || !/\d{4}/.test(figure);
  return isGrouped ? plain.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : plain;
}
