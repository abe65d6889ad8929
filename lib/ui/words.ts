const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "twelve cards", "one card", "no cards"; figures above twelve, as in running text. */
export function counted(n: number, thing: string, things = `${thing}s`): string {
  return `${SMALL[n] ?? String(n)} ${n === 1 ? thing : things}`;
}

/** The first letter in upper case, for the start of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "10 min", "6 days", "3 weeks", "4 months", "2 years": what stands on a grade's button. */
export function interval(length: { minutes: number } | { days: number }): string {
  if ('minutes' in length) return `${Math.max(1, Math.round(length.minutes))} min`;
  const { days } = length;
  if (days < 21) return days === 1 ? '1 day' : `${days} days`;
  if (days < 61) return `${Math.round(days / 7)} weeks`;
  if (days < 700) return `${Math.round(days / 30.44)} months`;
  return `${(days / 365.25).toFixed(days < 3650 ? 1 : 0)} years`.replace('.0 ', ' ');
}

/** "Friday 7 November", from the civil date of a study day at midnight UTC. */
export function longDate(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(date)
    .replace(',', '');
}
