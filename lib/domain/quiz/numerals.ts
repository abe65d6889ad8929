/**
 * Writes every numeral among a name's words as `#n`, so that "Henry VIII", "Henry 8" and "Henry the Eighth" agree
 * and "Henry VII" does not. A Roman numeral is one of I, V, X and L that does not open the name ("Xi Jinping") and, if it
 * is a lone "i" or "v", closes it or stands before "of": elsewhere the letter is a particle, as in "Sipah-i-Sahaba".
 */
export function numerals(words: readonly string[]): string[] {
  const read = words.map((word, at) => numeral(word, at, words) ?? word);
  return read.flatMap((word, at) => {
    const [tens, units] = [valueOf(word), valueOf(read[at + 1])];
    if (isTens(tens, words[at]) && isUnit(units)) return [`#${tens + units}`];
    return isTens(valueOf(read[at - 1]), words[at - 1]) && isUnit(valueOf(word)) ? [] : [word];
  });
}

/** 0 to 20 and the tens, as words; null for any other word. */
export function cardinal(word: string): number | null {
  return Object.hasOwn(CARDINALS, word) ? CARDINALS[word]! : null;
}

/** "third", "twelfth", "3rd", "21st"; null for any other word. */
export function ordinal(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  return Object.hasOwn(ORDINALS, word) ? ORDINALS[word]! : null;
}

function numeral(word: string, at: number, words: readonly string[]): string | null {
  if (/^(?:0|[1-9]\d*)$/.test(word)) return `#${word}`;
  const value = cardinal(word) ?? ordinal(word) ?? (at > 0 ? roman(word, at, words) : null);
  return value === null ? null : `#${value}`;
}

function roman(word: string, at: number, words: readonly string[]): number | null {
  const parts = /^(xl|l?x{0,3})(ix|iv|v?i{0,3})$/.exec(word);
  if (!parts || word === 'li' || word === '') return null;
  const closes = at === words.length - 1 || words[at + 1] === 'of';
  if (/^[ivl]$/.test(word) && !closes) return null;
  return ROMAN_TENS.indexOf(parts[1]!) * 10 + ROMAN_UNITS.indexOf(parts[2]!);
}

function valueOf(word: string | undefined): number {
  return word?.startsWith('#') ? Number(word.slice(1)) : Number.NaN;
}

/** Tens written as a word, which a unit may follow: "twenty-first". Digits never join: "20 1" stays two numbers. */
function isTens(value: number, written: string | undefined): boolean {
  return value >= 20 && value < 100 && value % 10 === 0 && cardinal(written ?? '') !== null;
}

function isUnit(value: number): boolean {
  return value >= 1 && value <= 9;
}

const ROMAN_TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx'];
const ROMAN_UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

const CARDINALS: Record<string, number> = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'thirty forty fifty sixty seventy eighty ninety',
);
const ORDINALS: Record<string, number> = numbered(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
);

function numbered(upToTwenty: string, tens: string): Record<string, number> {
  return Object.fromEntries([
    ...upToTwenty.split(' ').map((word, value) => [word, value]),
    ...tens.split(' ').map((word, index) => [word, (index + 3) * 10]),
  ]);
}
