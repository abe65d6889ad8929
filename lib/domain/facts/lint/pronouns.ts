import { isCapitalised } from './names.ts';
import { AUXILIARIES, isPreposition } from './question.ts';
import { isFunctionWord, type Word, withoutAttribution, wordsIn } from './words.ts';

const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const IMPERSONAL = /^(?:it|its|itself|they|them|their|theirs|themselves)$/;
const EXPLETIVE =
  /\bit (?:is|was|be|has been) (?:\w+ly )?(?:said|reported|rumou?red|alleged|thought|believed|claimed|true|known|possible|likely|not|that|necessary|illegal|legal)\b|\b(?:is|was) it (?:true|said|reported|possible|likely|that|rumou?red|alleged)\b|\b(?:does|did|do|will) it take\b|\bit (?:takes|took|rains?|snows?)\b/i;

/** The first pronoun on a front that nothing there can stand for; undefined if each has something. */
export function danglingPronoun(front: string): string | undefined {
  const words = wordsIn(withoutAttribution(front));
  const hasSpeaker = wordsIn(front).length > words.length;
  for (const [at, { lower, text }] of words.entries()) {
    const personal = PERSONAL.test(lower);
    if (!personal && !IMPERSONAL.test(lower)) continue;
    if (lower === 'it' && EXPLETIVE.test(front)) continue;
    if (personal && hasSpeaker) continue;
    // "On what date did it happen?": the verb's subject is not what the question asks for.
    const isSubject = AUXILIARIES.has(words[at - 1]?.lower ?? '') && /^(?:it|they|he|she)$/.test(lower);
    const before = words.slice(0, at);
    if (before.some((_, index) => mayStandFor(words, index, personal, isSubject))) continue;
    if (!before.some(({ after }) => after.includes(',')) && isNamedAfterComma(words.slice(at))) continue;
    return text;
  }
  return undefined;
}

const PERSON_NOUN =
  /^(?:man|men|woman|women|person|child|boy|girl|king|queen|prince|president|general|captain|monk|nun|thief|chief|saint|\w+(?:er|or|ist|ian|ant|ent))s?$/;
const WH = /^(?:what|which|who|whom|whose)$/;
const DETERMINER =
  /^(?:the|an?|two|three|four|five|six|some|many|most|all|each|every|no|several|both|other|\w+['’]s)$/;

function mayStandFor(words: readonly Word[], index: number, personal: boolean, isSubject: boolean): boolean {
  const { lower, text } = words[index]!;
  const before = words[index - 1]?.lower;
  if (/^(?:who|whom)$/.test(lower)) return personal && !isSubject;
  if (isFunctionWord(lower) || isPreposition(lower) || AUXILIARIES.has(lower)) return false;
  const isAsked = words.slice(Math.max(0, index - 3), index).some((word) => WH.test(word.lower));
  if (isAsked && isSubject) return false;
  if (isCapitalised(text)) return index > 0 || !/^(?:according|\w+(?:ed|ing))$/.test(lower);
  if (personal) return PERSON_NOUN.test(lower);
  if (before === undefined || lower.endsWith('ed')) return false;
  return (
    DETERMINER.test(before) || WH.test(before) || AUXILIARIES.has(before) || isPreposition(before) || isAsked
  );
}

/** "Before his arrest, what was Davis?" */
function isNamedAfterComma(words: readonly Word[]): boolean {
  const comma = words.findIndex(({ after }) => after.includes(','));
  if (comma < 0) return false;
  return words.slice(comma + 1).some(({ text, lower }) => isCapitalised(text) && !isFunctionWord(lower));
}
