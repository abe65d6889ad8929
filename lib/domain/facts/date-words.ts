import type { When } from './model.ts';

/** A date as the source gives it: "March (year not given)", "March 2011", "date not given". */
export function dateInWords(when: When): string {
  if (when.year === 'unknown') return `${when.text} (year not given)`;
  const lacksYear = when.year !== undefined && !when.text.includes(String(when.year));
  return lacksYear ? `${when.text} ${when.year}` : when.text;
}

/** The date inside a sentence, without a word on what is missing: "in March", "on 4 May 1931", "in the 1930s". */
export function onDate(when: When): string {
  const date = when.year === 'unknown' ? when.text : dateInWords(when);
  const isDay = /^\d{1,2}(st|nd|rd|th)? \p{Lu}/u.test(date) || /^\p{Lu}\p{Ll}+ \d{1,2}(?!\d)/u.test(date);
  return `${isDay ? 'on' : 'in'} ${date}`;
}
