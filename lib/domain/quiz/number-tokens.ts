/**
 * The words, signs and numbers of a text, each number without thousands separators: "US$2,000,000.50" gives "US$",
 * "2000000.50". Null where digits are grouped in no known way, or where a character is neither word nor number.
 */
export function numberTokens(text: string): string[] | null {
  const tokens: string[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { fraction, digits, ending = '', word, minus, stranger } = match.groups ?? {};
    if (stranger !== undefined) return null;
    if (minus !== undefined) tokens.push('minus');
    if (word !== undefined) tokens.push(word.replace(/\.$/, ''));
    if (fraction !== undefined) tokens.push(String(quotient(fraction)));
    if (digits === undefined) continue;
    const plain = withoutGroups(digits);
    if (plain === null) return null;
    tokens.push(plain + ending.toLowerCase());
  }
  return tokens;
}

// In this order: a fraction, digits with their separators (a space only before three more digits) and an ordinal's ending,
// a currency sign with its country's letters or a word, a minus before a number, what may stand between, anything else.
const TOKEN =
  /(?<fraction>\d+\/[1-9]\d*)(?![\d/])|(?<digits>\.?\d(?:[.,'’_]?\d| (?=\d{3}(?!\d))\d)*)(?:(?<ending>st|nd|rd|th)(?!\p{L}))?|(?<word>\p{L}{0,2}[$£€¥₹₽₺%]|°?\p{L}[\p{L}\p{M}.]*)|(?<minus>(?<![^\s$£€])-(?=[.\d$£€]))|[\s-]+|(?<stranger>.)/giu;

function quotient(fraction: string): number {
  const [part = 0, whole = 1] = fraction.split('/').map(Number);
  return part / whole;
}

const GROUPED: [form: RegExp, separator: RegExp][] = [
  [/^\d{1,3}(,\d{3})+(\.\d+)?$/, /,/g],
  [/^\d{1,2}(,\d{2})+,\d{3}$/, /,/g],
  [/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/, /\./g],
  [/^\d{1,3}(\.\d{3})+,\d+$/, /\./g],
  [/^\d{1,3}([ '’_]\d{3})+([.,]\d+)?$/, /[ '’_]/g],
  [/^\d*[.,]?\d+$/, / /g],
];

/** English, Indian, continental and Swiss grouping; a comma before other than three digits is a decimal comma. */
function withoutGroups(digits: string): string | null {
  const separator = GROUPED.find(([form]) => form.test(digits))?.[1];
  if (!separator) return null;
  const plain = digits.replace(separator, '').replace(',', '.');
  return plain.startsWith('.') ? `0${plain}` : plain;
}
