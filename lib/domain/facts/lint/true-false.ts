import { foldText } from '#domain/quiz/fold-text.ts';
import { formOf } from './answer-form.ts';
import type { LintCard, Rule } from './lint-card.ts';
import { contentStems, containsWords, wordsIn } from './words.ts';

const LONGEST_SLOT = 6;
const MAGNITUDE = /^(?:hundred|thousand|million|billion|trillion|percent)$/;

/** TF-1: a false statement is a true one with one value changed for another of its sort, and the card shows the right one. */
export const oneSlotChanged: Rule = (card) => {
  if (card.kind !== 'true-false') return undefined;
  const verdict = verdictOf(card);
  if (verdict === undefined) return 'The answer to a true/false item begins with "true" or "false".';
  if (typeof card.truth === 'boolean' && card.truth !== verdict) {
    return `The answer says ${verdict}, the item is marked ${card.truth}.`;
  }
  if (verdict) return undefined;
  const fix = fixOf(card);
  if (fix === undefined) return 'A false item shows what is true: add the fix.';
  const statement = statementOf(card, fix);
  return statement === undefined ? valueFault(card.front, fix) : changeFault(card, statement, fix);
};

function verdictOf({ backs: [back = ''] }: LintCard): boolean | undefined {
  const word = /^\W{0,3}(true|false|yes|no|correct|incorrect|right|wrong)\b/i.exec(back)?.[1]?.toLowerCase();
  return word === undefined ? undefined : /^(?:true|yes|correct|right)$/.test(word);
}

/** The fix of its own field, or what follows the verdict: "false: $2 million". The card shows nothing else. */
function fixOf({ fix, backs: [back = ''] }: LintCard): string | undefined {
  const said = /^\W{0,3}(?:false|no|incorrect|wrong)\b[\s:;,.–—-]{1,5}(\S[^]*)$/i.exec(back)?.[1]?.trim();
  return fix ?? said;
}

/** The true statement: given, or the fix itself where that is a whole sentence much like the front. */
function statementOf({ truth, front }: LintCard, fix: string): string | undefined {
  if (typeof truth === 'string' && wordsIn(truth).length >= 4) return truth;
  const stems = new Set(contentStems(front));
  const shared = contentStems(fix).filter((stem) => stems.has(stem)).length;
  return wordsIn(fix).length >= 5 && shared >= 2 ? fix : undefined;
}

/** With a value alone, the front must at least hold a value of that sort to be changed. */
function valueFault(front: string, fix: string): string | undefined {
  if (containsWords(front, fix)) return `The statement already says "${fix}", so it is not false.`;
  const form = formOf(fix);
  if (form === 'money' || form === 'number' || form === 'year') {
    const figure =
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)\b/i;
    return figure.test(front)
      ? undefined
      : `The fix "${fix}" is a figure, and the statement has none: change like for like.`;
  }
  if (
    form === 'name' &&
    !wordsIn(front)
      .slice(1)
      .some(({ text }) => /\p{Lu}/u.test(text)) &&
    !/^\p{Lu}\p{L}+ \p{Lu}/u.test(front)
  ) {
    return `The fix "${fix}" is a name, and the statement has none: change like for like.`;
  }
  return undefined;
}

function changeFault(card: LintCard, statement: string, fix: string): string | undefined {
  const { front } = card;
  const [said, meant] = [plainWords(front), plainWords(statement)];
  const start = commonStart(said, meant);
  let end = commonStart(said.slice(start).toReversed(), meant.slice(start).toReversed());
  // "$20 million" for "$2 million": the value is the whole sum, though only its figure differs.
  while (end > 0 && MAGNITUDE.test(said[said.length - end]!)) end--;
  const swapped = said.slice(start, said.length - end);
  const original = meant.slice(start, meant.length - end);
  if (swapped.length === 0 && original.length === 0)
    return 'The statement says what is true, so it is not false.';
  if (swapped.length === 0 || original.length === 0 || isNegation(swapped, original)) {
    return 'The statement adds or drops a word instead of changing a value: swap one value for another.';
  }
  const [formFrom, formTo] = [wordsAsWritten(statement, original), wordsAsWritten(front, swapped)].map(
    formClass,
  );
  // "433 million francs" and "$500 million" are one value each, though they share a word.
  const areFigures = formFrom === formTo && formFrom !== 'name' && formFrom !== 'text';
  const keepsSome = !areFigures && swapped.some((word) => word.length > 3 && original.includes(word));
  if (keepsSome || Math.max(swapped.length, original.length) > LONGEST_SLOT) {
    return 'The statement differs from the true one in more than one place: change one value only.';
  }
  const [from, to] = [original.join(' '), swapped.join(' ')];
  if (formFrom !== formTo) return `"${to}" is not the same sort of thing as "${from}": change like for like.`;
  if (wordsIn(fix).length < 5 && !containsWords(statement, fix))
    return `The fix "${fix}" does not stand in the true statement.`;
  return isTrueElsewhere(
    card,
    swapped,
    meant.filter((_, at) => at < start || at >= meant.length - end),
  )
    ? `"${to}" is true of it too, as another card says: swap in a value that is false.`
    : undefined;
}

const SAME_CLAIM = 0.75;

/** Whether another card has the swapped value for its answer to a question about the rest of the statement. */
function isTrueElsewhere(
  { deck = [] }: LintCard,
  swapped: readonly string[],
  rest: readonly string[],
): boolean {
  const value = foldText(swapped.join(' ')).replace(/^the /, '');
  const stems = contentStems(rest.join(' '));
  return deck.some((card) => {
    const answers = [...card.backs, ...card.accept].map((text) => foldText(text).replace(/^the /, ''));
    if (card.kind === 'true-false' || !answers.includes(value)) return false;
    const asked = new Set(contentStems(card.front));
    return stems.filter((stem) => asked.has(stem)).length >= stems.length * SAME_CLAIM;
  });
}

function plainWords(text: string): string[] {
  return wordsIn(text.replace(/^true or false\W+/i, '')).map(({ lower }) => lower);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function isNegation(swapped: readonly string[], original: readonly string[]): boolean {
  const negative = (word: string) => /^(?:not|never|no|\w+n['’]t)$/.test(word);
  return swapped.some(negative) !== original.some(negative);
}

/** The changed words with the capitals they have in their sentence, which tell a name from a word. */
function wordsAsWritten(text: string, words: readonly string[]): string {
  const all = wordsIn(text);
  const at = all.findIndex((_, from) => words.every((word, offset) => all[from + offset]?.lower === word));
  return at < 0
    ? words.join(' ')
    : all
        .slice(at, at + words.length)
        .map((word) => word.text)
        .join(' ');
}

function formClass(text: string): string {
  const form = formOf(text);
  return form === 'year' || form === 'date' ? 'time' : form;
}
