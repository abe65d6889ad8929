import { hasGap, withGapFilled } from './gap-marker.ts';
import type { LintKind, Rule } from './lint-card.ts';
import { AUXILIARIES, interrogativeOf, isPreposition } from './question.ts';
import { isFunctionWord, type Word, wordsIn } from './words.ts';

/** GRAM-1: a front that is a whole sentence, ends as one and has nothing left over from cutting. */
export const wholeSentence: Rule = ({ front, kind }) => {
  const text = withGapFilled(front, GAP_WORD).trim();
  if (text === '') return 'The front is empty.';
  return (
    beginning(text) ??
    ending(text, kind, hasGap(front)) ??
    balance(text) ??
    leftover(text) ??
    (hasVerb(text) ? undefined : 'The front has no verb: make it a whole sentence.')
  );
};

/** Stands for the gap while the sentence around it is read; a letter no text begins with. */
const GAP_WORD = 'ⴳap';

function beginning(text: string): string | undefined {
  const first = /[\p{L}\p{N}$£€¥]/u.exec(text.slice(0, 50))?.[0] ?? '';
  if (!/\p{Ll}/u.test(first) || text.startsWith(GAP_WORD)) return undefined;
  // Some names begin small wherever they stand: al-Qaida, eBay.
  const [word = ''] = text.split(/\s/, 1);
  return /\p{Lu}/u.test(word) ? undefined : 'The front begins with a small letter.';
}

const IMPERATIVE =
  /^(?:name|list|give|state|sort|match|put|place|order|arrange|assign|complete|fill|say|tell|describe|define|explain|compare|contrast|choose|pick|select|mark|decide|group|classify|categori[sz]e|pair|recall|translate|identify|distinguish|outline|summari[sz]e|true or false)\b/i;
const OPEN_ENDED: readonly LintKind[] = [
  'match',
  'categorise',
  'mcq',
  'true-false',
  'list',
  'compare',
  'other',
];

function ending(text: string, kind: LintKind, gapped: boolean): string | undefined {
  const last = text
    .slice(-6)
    .replace(/["”'’)\]]+$/, '')
    .at(-1);
  if (gapped || kind === 'cloze' || kind === 'overlapping-cloze') {
    return last === '.' ? undefined : 'A sentence with a gap ends with a full stop.';
  }
  if (last === '?') return undefined;
  if (IMPERATIVE.test(text) && (last === '.' || last === ':')) return undefined;
  if (OPEN_ENDED.includes(kind) && last !== undefined && '.:…'.includes(last)) return undefined;
  return 'A question ends with a question mark.';
}

const PAIRS: [open: RegExp, close: RegExp, what: string][] = [
  [/\(/g, /\)/g, 'brackets'],
  [/\[/g, /\]/g, 'square brackets'],
  [/\{/g, /\}/g, 'braces'],
  [/“/g, /”/g, 'quotation marks'],
  [/«/g, /»/g, 'quotation marks'],
];

function balance(text: string): string | undefined {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const odd = PAIRS.find(([open, close]) => count(open) !== count(close));
  if (odd) return `The ${odd[2]} do not pair up.`;
  return count(/"/g) % 2 === 1 ? 'The quotation marks do not pair up.' : undefined;
}

/** What is left when something was cut out: ", ,", "in ,", "the the", " .". Decimals and abbreviations stay. */
const LEFTOVERS: [pattern: RegExp, what: string][] = [
  [/\.\.|…/, 'dots'],
  [/\s[,;:.?!](?!\d)/, 'a space before a mark'],
  [/[,;:][,;:.?!]/, 'two marks in a row'],
  [/\(\s{0,3}\)|""|“”/, 'empty brackets or quotes'],
  [/^(?:in|on|at|by|of|from|since|during),/i, 'a preposition without its date'],
  [/\b(?:of|since|during|between|from|until),/i, 'a preposition without its noun'],
  [
    /\b(?:in|on|at|of|from|during|since) (?:in|on|at|of|from|during|since) (?!which|whom|whose)/i,
    'two prepositions in a row',
  ],
  [/\b(?!that |had |is |her |no |bye |very |so )(\p{L}{2,20}) \1\b/iu, 'a word twice'],
  [/\b(?:on|in) (?:the )?(?:st|nd|rd|th)\b/i, 'a piece of a date'],
];

function leftover(text: string): string | undefined {
  const found = LEFTOVERS.find(([pattern]) => pattern.test(text));
  return found && `Something was left over from editing: ${found[1]}.`;
}

/** Third persons, pasts and plurals that no ending tells from nouns or adjectives. */
const VERBS = new Set(
  `became began bought broke brought built came caught chose cost cut died drew drove fell fought found flew forgot gave
  go goes got grew heard held hit hurt keep keeps kept knew know laid lay lead leads led left let lie lies lost made make
  makes mean means meant meet meets met pay pays paid put ran rose run runs said sang sat saw say says sell send sent set
  shot show shows shook sold spoke spent split spread stand stands stood stole struck swam take takes taught tell tells
  think thought threw told took win wins woke won wore write writes wrote attack call carry cause claim contain control
  differ direct fight follow form give happen have help hold include join live mark mention name need own produce serve
  start support threaten use work
  border breathe burn buy change climb collect come cover cross depend die drink eat end enter face fall fear feed feel flow
  fly grow hear hunt inhabit issue learn leave like link look love lose move occur open orbit own pass play prey protect
  provide pull push read remain require rest rise rule see seek separate share sing sit sleep speak store study swing
  swim teach travel turn vote walk want wear`.split(/\s+/),
);

function hasVerb(text: string): boolean {
  if (IMPERATIVE.test(text)) return true;
  const words = wordsIn(text);
  // "Which people speak …": after the asking word and its noun, a small word that is no preposition is the verb.
  const noun = interrogativeOf(text)?.noun ?? [];
  if (noun.slice(1).some(({ text: word, lower }) => word === lower && !isFunctionWord(lower))) return true;
  return words.some((word, at) => isVerb(word, words[at - 1], words[at - 2]));
}

function isVerb({ lower, text }: Word, before: Word | undefined, twoBefore: Word | undefined): boolean {
  if (AUXILIARIES.has(lower) || /^(?:there|it|that|what|who|he|she)['’]s$/.test(lower)) return true;
  if (lower.endsWith("'s") || lower.endsWith('’s') || text !== lower || isFunctionWord(lower)) return false;
  if (!before) return false;
  if (VERBS.has(lower)) return true;
  if (/^(?:who|what)$/.test(before.lower) || before.lower === GAP_WORD) return true;
  if (isPreposition(before.lower) || isDeterminer(before.lower)) return false;
  if (/[a-z]{2}ed$/.test(lower) && !/^(?:hundred|indeed|need|seed|speed|sacred|naked)$/.test(lower))
    return true;
  if (/[a-z]{2}[^s]s$/.test(lower))
    return (
      !/^(?:two|three|four|five|six)$/.test(before.lower) && !(twoBefore && isPreposition(twoBefore.lower))
    );
  // "Which groups threaten …": a plural, then a word that is neither preposition nor article.
  return /[^s]s$/.test(before.lower) && !isPreposition(lower);
}

function isDeterminer(lower: string): boolean {
  return /^(?:a|an|the|this|these|that|those|which|whose|its|his|her|their|many|some|of)$/.test(lower);
}
