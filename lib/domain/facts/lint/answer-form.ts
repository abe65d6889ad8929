import { readDates } from '#domain/quiz/dates.ts';
import { readQuantities } from '#domain/quiz/quantities.ts';
import { isMoney } from '#domain/quiz/units.ts';
import { isName } from './names.ts';

/** What an answer looks like. A bare `year` may be a date or a count; a `name` is any text in capitals. */
export type AnswerForm = 'yes-no' | 'money' | 'number' | 'date' | 'year' | 'name' | 'text';

/** The form of an answer, read off its letters alone. */
export function formOf(answer: string): AnswerForm {
  const text = answer.trim();
  if (/^(?:yes|no|true|false)(?![\p{L}\p{N}])/iu.test(text) && text.length < LONGEST) return 'yes-no';
  if (/^(?:c\.? ?|circa |about |in )?[12]\d{3}(?: (?:AD|CE|BCE?))?\.?$/i.test(text)) return 'year';
  if (isDate(text)) return 'date';
  const quantities = text.length < LONGEST ? readQuantities(text, 'stored') : [];
  if (/^[$£€¥₹]\s?\d/.test(text) || quantities.some(({ unit }) => isMoney(unit))) return 'money';
  if (quantities.length > 0 || /^\d[\d,.]*(?: ?%)?$/.test(text)) return 'number';
  return isName(text) ? 'name' : 'text';
}

// A longer text is a sentence, whatever it begins with.
const LONGEST = 60;

function isDate(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (readDates(text).length > 0) return true;
  return (
    /^(?:the )?(?:early |late |mid-?)?(?:1[0-9]|20|[1-9])\d{1,2}s$/i.test(text) ||
    /^(?:the |in the )?(?:early |late |mid-?)?(?:\w+|\d+)(?:st|nd|rd|th) century(?: (?:AD|CE|BCE?))?$/i.test(
      text,
    ) ||
    /^(?:between [12]\d{3} and [12]\d{3}|(?:from )?[12]\d{3} ?(?:-|–|to) ?(?:[12]\d)?\d{2})$/i.test(text) ||
    /^(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter|[12]\d{3})(?: (?:of )?[12]\d{3})?$/i.test(
      text,
    )
  );
}

/** Which sort of thing an answer type names. Types that fit any question have none. */
export type Sort = 'person' | 'body' | 'place' | 'time' | 'count' | 'money' | 'yes-no';

const SORTS: Record<Sort, string> = {
  person: 'person people human',
  body: 'agency group group-class organisation organization org company university research-unit publication party institution',
  place: 'country place city town region river location state continent island',
  time: 'date year month day century decade period',
  count: 'number count quantity percentage age',
  money: 'money sum amount',
  'yes-no': 'yes-no yes/no boolean polar',
};

/** The sort of a declared answer type; undefined for types such as text, role or term. */
export function sortOfType(answerType: string | undefined): Sort | undefined {
  const type = answerType?.toLowerCase().replace(/[\s_]+/g, '-');
  if (type === undefined) return undefined;
  return (Object.keys(SORTS) as Sort[]).find((sort) => SORTS[sort].split(' ').includes(type));
}

/** The sort that an answer's form gives away; undefined for names and other texts. */
export function sortOfForm(form: AnswerForm): Sort | undefined {
  if (form === 'date' || form === 'year') return 'time';
  if (form === 'number') return 'count';
  return form === 'money' || form === 'yes-no' ? form : undefined;
}
