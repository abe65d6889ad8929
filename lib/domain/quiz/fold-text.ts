import { numerals } from './numerals.ts';

/**
 * The same text without what a hurried hand leaves out: case, accents, punctuation, British or American spelling.
 * "The Rhône!" becomes "the rhone". Letters of other scripts stay; digits that stood apart stay apart.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþıς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’‘`´ʼʻʾʿ′]/g, '')
    .replace(YEARS, (years, century: string, from: string, to: string) =>
      Number(to) > Number(from) ? `${century}${from} ${century}${to}` : years,
    )
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (digits) => digits.replace(/ /g, ''))
    .replace(/(\d)\.(?=\d)/g, '$1point')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/(^|\s)[-−](?=\d)/g, '$1minus ')
    .replace(/([$£€¥₹₽₺])(?=\s?\d)|(?<=\d\s?)([$£€¥₹₽₺])/g, (sign) => ` ${MONEY_SIGNS[sign]} `)
    .replace(/[&+%<>×]/g, (sign) => ` ${SIGNS[sign]} `)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The words of a name in the form in which they are compared: folded, numerals as numbers ("VIII", "8th" and "eighth"
 * are all "#8"), common abbreviations in full, prefixes that a hyphen set apart joined again ("pre-war" is "prewar").
 */
export function wordsOf(text: string): string[] {
  const words = foldText(text).split(' ').filter(Boolean).map(inFull);
  return numerals(joinPrefixes(words));
}

/** One string for comparison: the words without spaces, except where two numbers would run together. */
export function squash(words: readonly string[]): string {
  return words.reduce((text, word) => text + (/\d$/.test(text) && /^#?\d/.test(word) ? ' ' : '') + word, '');
}

// Combining marks of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic. Not those of scripts
// in which a mark is a letter of its own, such as Devanagari, Thai or Japanese.
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

// "1939-45" and "1939–1945"
const YEARS = /\b(\d\d)(\d\d)\s?[-–—/]\s?(\d\d)\b(?!\s?[-–—/.]\s?\d)/g;

// Signs that a hurried hand does not leave out, because they say something: "C++" is not "C", "< 5" is not "5".
const SIGNS: Record<string, string> = {
  '&': 'and',
  '+': 'plus',
  '%': 'percent',
  '<': 'under',
  '>': 'over',
  '×': 'x',
};
const MONEY_SIGNS: Record<string, string> = {
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  '¥': 'yen',
  '₹': 'rupees',
  '₽': 'roubles',
  '₺': 'lira',
};

const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

const IN_FULL: Record<string, string> = {
  dept: 'department',
  ft: 'fort',
  gen: 'general',
  govt: 'government',
  mt: 'mount',
  prof: 'professor',
  st: 'saint',
  univ: 'university',
};

function inFull(word: string): string {
  return Object.hasOwn(IN_FULL, word) ? IN_FULL[word]! : oneSpelling(word);
}

/** British and American spellings of one word are one word: colour, centre, defence, organise, anaemia, sulphur. */
function oneSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/([a-z]{3})our(?=s?$|able$|ed$|ing$|ite)/, '$1or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/([nf]en)ce$/, '$1se')
    .replace(/([a-z]{2})is(?=(e[ds]?|ing|ations?)$)/, '$1iz')
    .replace(/yse(?=[ds]?$)/, 'yze')
    .replace(/(^h?|ch|[clnp]|di|f|gyn)ae(?=[cdmos])/, '$1e')
    .replace(/^oe/, 'e')
    .replace(/sulph/, 'sulf');
}

const APART =
  /^(?:anti|bi|co|counter|de|ex|inter|intra|micro|mid|mono|multi|neo|non|poly|post|pre|pro|quasi|re|semi|sub|trans|tri|ultra|un)$/;

function joinPrefixes(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && APART.test(before)) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}
