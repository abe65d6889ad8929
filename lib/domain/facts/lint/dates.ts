import { foldText } from '#domain/quiz/fold-text.ts';
import type { LintCard, Rule } from './lint-card.ts';
import { containsWords } from './words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** DATE-1: a date says what the source gives and no more; where the year is unknown, only the month is asked. */
export const dateIsAsGiven: Rule = (card) => {
  const { when, passageText = '', front } = card;
  const answersDate = asksForDate(card);
  const source = (when ? `${when.text} ${when.year ?? ''}` : passageText).toLowerCase();
  if (source.trim() === '' || (!when && !answersDate)) return undefined;
  const back = card.backs.join(' ');
  const said = `${answersDate ? back : ''} ${when ? front : ''}`;
  const year = yearsIn(said).find((one) => !source.includes(one) && !passageText.includes(one));
  if (year !== undefined) return `The source gives no year ${year}: leave it out.`;
  if (!answersDate) return undefined;
  return addedPart(back, source) ?? (when && (unknownYear(front, when) ?? withheldPart(front, when, back)));
};

function asksForDate({ answerType, backs: [back = ''], front, when }: LintCard): boolean {
  if (/^(?:date|year|month|day|time)$/i.test(answerType ?? '') || ASKS_WHEN.test(front)) return true;
  if (/\b(?:what|which) (?:year|month|day|date)\b/i.test(front)) return true;
  const isDate = MONTHS.some((month) => containsWords(back, month)) || yearsIn(back).length > 0;
  return when !== undefined && isDate;
}

const ASKS_WHEN = /(?:^|, )when\b/i;

/** A month or a day of the month that the source does not have. */
function addedPart(back: string, source: string): string | undefined {
  const month = MONTHS.find((one) => containsWords(back, one) && !source.includes(one.slice(0, 3)));
  if (month !== undefined) return `The source gives no month "${month}": leave it out.`;
  if (/century|decade/i.test(back)) return undefined;
  const day = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?(?![\d,.]*\d)/.exec(foldText(back))?.[1];
  const given = source.match(/\d+/g) ?? [];
  return day !== undefined && !given.some((figure) => Number(figure) === Number(day))
    ? `The source gives no day "${day}": leave it out.`
    : undefined;
}

type When = NonNullable<LintCard['when']>;

function unknownYear(front: string, { text, year }: When): string | undefined {
  if (year !== 'unknown' || yearsIn(text).length > 0) return undefined;
  const asksTooMuch = /\bwh(?:at|ich) year\b/i.test(front) || (ASKS_WHEN.test(front) && monthIn(text));
  return asksTooMuch ? 'The year is not given: ask "In which month".' : undefined;
}

/** "When" asks for all that the source gives. */
function withheldPart(front: string, { text, year = '' }: When, back: string): string | undefined {
  if (!ASKS_WHEN.test(front)) return undefined;
  const parts = [monthIn(text), ...yearsIn(`${text} ${year}`)];
  const lacks = parts.find((part) => part !== undefined && !foldText(back).includes(part.slice(0, 3)));
  return lacks && `The source also gives "${lacks}": add it, or ask for the part you mean.`;
}

function monthIn(text: string): string | undefined {
  return MONTHS.find((month) => containsWords(text, month));
}

function yearsIn(text: string): string[] {
  return text.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? [];
}
