import { foldText } from './fold-text.ts';
import { numberTokens } from './number-tokens.ts';
import { leadingNumber } from './number-words.ts';
import { isMoney, sameMeasure, type Unit, unitLike, unitOf } from './units.ts';

/** A number as somebody wrote it: its value, its unit or the noun it counts, and "more than" or "less than". */
export type Quantity = { value: number; unit: Unit | null; noun: string; bound: 'over' | 'under' | null };

/**
 * All ways to read a text as a number, none if it is something else. "5m" is five million or five metres; "5 m" as the
 * stored answer is metres alone. A noun with a capital makes a stored answer a name, not a count: "12 Angry Men".
 */
export function readQuantities(text: string, role: 'stored' | 'typed'): Quantity[] {
  if (!MAYBE_NUMBER.test(text)) return [];
  const { bound, rest: dated } = withoutBound(tidy(text));
  const rest = dated.replace(ERA, '');
  const isBeforeChrist = /b/i.test(ERA.exec(dated)?.[0] ?? '');
  const tokens = numberTokens(rest);
  if (!tokens) return [];
  const at = tokens.findIndex((token) => !isMoney(unitOf(token)));
  const front = tokens.slice(0, Math.max(0, at));
  const negative = tokens[at] === 'minus';
  const spacedUnit = role === 'stored' && / [mk]$/i.test(rest);
  return splits(tokens.slice(negative ? at + 1 : at), spacedUnit).flatMap(({ value, after }): Quantity[] => {
    const counted = countedThing([...front, ...after], role);
    if (!counted) return [];
    const unit = role === 'stored' ? withHomeMoney(counted.unit) : counted.unit;
    return [{ value: negative !== isBeforeChrist ? -value : value, bound, ...counted, unit }];
  });
}

/**
 * How well a typed number answers a stored one: 1 same value (a unit left out is no fault), 0.8 same value but with
 * "more than" or "less than" on one side only, 0 another value, another unit, another currency.
 */
export function quantityCloseness(typed: readonly Quantity[], stored: readonly Quantity[]): number {
  return Math.max(0, ...typed.flatMap((one) => stored.map((other) => closeness(one, other))));
}

function closeness(typed: Quantity, stored: Quantity): number {
  if (typed.bound && stored.bound && typed.bound !== stored.bound) return 0;
  if (!sameThing(typed, stored)) return 0;
  const toSameUnit = typed.unit && stored.unit ? typed.unit.size / stored.unit.size : 1;
  const asShare = stored.unit?.measures === 'share' && !typed.unit && equal(typed.value * 100, stored.value);
  if (!equal(typed.value * toSameUnit, stored.value) && !asShare) return 0;
  return typed.bound === stored.bound ? 1 : 0.8;
}

/** What one side leaves unsaid does not speak against it. */
function sameThing(typed: Quantity, stored: Quantity): boolean {
  if ((typed.unit && stored.noun) || (typed.noun && stored.unit)) return false;
  if (typed.unit && stored.unit) return sameMeasure(typed.unit, stored.unit);
  return !typed.noun || !stored.noun || singular(typed.noun) === singular(stored.noun);
}

function singular(noun: string): string {
  return noun
    .replace(/men$/, 'man')
    .replace(/people$/, 'person')
    .replace(/ies$/, 'y')
    .replace(/e?s$/, '');
}

/** Nine digits agree: metres made of kilometres are not exact in binary. */
function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

// Most answers are names; this spares them the closer look.
const MAYBE_NUMBER =
  /[\d½¼¾]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|first|second|third|fifth|th|half|dozen|hundred|thousand|illion|quarter|zero/i;

const ERA = / (?:bce?|ad|ce|b\.c\.(?:e\.)?|a\.d\.|c\.e\.)$/i;

// No quantity anybody asks for is longer than this; what is longer is a sentence.
const LONGEST = 80;

function tidy(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/½/g, '.5')
    .replace(/¼/g, '.25')
    .replace(/¾/g, '.75')
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?;,]+$/, '')
    .replace(/^(?:it is|it was|it'?s|in|in the year|the (?:sum|total) of|a (?:sum|total) of) /i, '')
    .replace(/^(?:about|approximately|approx\.?|around|roughly|circa|ca?\.|~) ?/i, '');
}

function withoutBound(text: string): { bound: Quantity['bound']; rest: string } {
  const over = /^(?:over |more than |at least |above |>=? ?)/i.exec(text)?.[0];
  const under = /^(?:under |less than |fewer than |at most |up to |below |<=? ?)/i.exec(text)?.[0];
  return { bound: over ? 'over' : under ? 'under' : null, rest: text.slice((over ?? under ?? '').length) };
}

type Split = { value: number; after: string[] };

/** The number and what follows it; a last m, k or b is read as a magnitude and as a word of its own. */
function splits(tokens: readonly string[], spacedUnit: boolean): Split[] {
  const lower = tokens.map((token) => token.toLowerCase());
  const number = leadingNumber(lower);
  if (!number) return [];
  const whole = { value: number.value, after: tokens.slice(number.words) };
  const shorter =
    /^[mkb]$/.test(lower[number.words - 1] ?? '') && leadingNumber(lower.slice(0, number.words - 1));
  if (!shorter) return [whole];
  const unitApart = { value: shorter.value, after: tokens.slice(shorter.words) };
  return spacedUnit ? [unitApart] : [whole, unitApart];
}

type Counted = Pick<Quantity, 'unit' | 'noun'>;

/** The unit or noun of a number; null if the words around it make it something other than a count. */
function countedThing(around: readonly string[], role: 'stored' | 'typed'): Counted | null {
  const words = around
    .join(' ')
    .replace(/\bper cent\b/i, '%')
    .split(' ')
    .filter((word) => !/^(?:|of|degrees?)$/i.test(word));
  const units = words.map(unitLike);
  const unit = units.findLast((found) => found !== null) ?? null;
  if (words.length === 0) return { unit: null, noun: '' };
  if (unit && (words.length === 1 || isMoney(unit)))
    return words.length <= 3 ? oneUnit(words, units, unit) : null;
  if (unit || words.length > 2 || words.some((word) => !/^\p{L}{2}/u.test(word))) return null;
  const isName = role === 'stored' && words.some((word) => /^\p{Lu}/u.test(word));
  return isName ? null : { unit: null, noun: foldText(words.join(' ')) };
}

/** "$ … US dollars", "Canadian dollars": one unit however often it was said, and whose money if that was said. */
function oneUnit(words: readonly string[], units: readonly (Unit | null)[], unit: Unit): Counted | null {
  const named = units.filter((found) => found !== null);
  if (!named.every((found) => sameMeasure(found, unit))) return null;
  const country = words.map(foldText).find((_, at) => units[at] === null);
  const of =
    named.find((found) => found.of !== undefined)?.of ?? (country && (AS_ADJECTIVE[country] ?? country));
  return { unit: { ...unit, ...(of ? { of } : {}) }, noun: '' };
}

/** A stored "$" without a country is the United States' dollar, and "£" Britain's pound: others are then another sum. */
function withHomeMoney(unit: Unit | null): Unit | null {
  const home = unit && unit.of === undefined ? HOME_MONEY[unit.measures] : undefined;
  return unit && home ? { ...unit, of: home } : unit;
}

const HOME_MONEY: Record<string, string> = { dollar: 'us', pound: 'british' };
const AS_ADJECTIVE: Record<string, string> = { american: 'us', usa: 'us', uk: 'british' };
