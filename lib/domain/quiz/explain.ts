import { ALMOST } from './closeness.ts';
import type { Expected, Verdict } from './marker.ts';

/**
 * A verdict in one line for the person who typed, without a full stop. It names what to look at, and where another
 * answer of the deck was written, what that one is: "You wrote Lashkar-e-Jhangvi, which is …".
 */
export function explain(verdict: Verdict, { expected, others = [] }: Expected): string {
  if (verdict.verdict === 'correct')
    return verdict.reason === 'typo' ? `Right: it is spelled ${expected}` : 'Right';
  if (verdict.verdict === 'almost') return `Almost: ${whatToLookAt(verdict)}`;
  if (verdict.confusedWith === undefined) return WHY_WRONG[verdict.reason] ?? 'A different answer';
  const other = others.find((one) => typeof one !== 'string' && one.name === verdict.confusedWith);
  const is =
    typeof other === 'object' && other.is
      ? `, which is ${other.is}`
      : ', which is another answer of this deck';
  // Where the answer is no further off than the other one, the other was not exactly what was written.
  const wrote = verdict.similarity >= ALMOST ? 'What you wrote could also be' : 'You wrote';
  return `${wrote} ${verdict.confusedWith}${is}`;
}

const WHY_WRONG: Partial<Record<Verdict['reason'], string>> = {
  empty: 'Nothing was written',
  number: 'A different number',
  'too-short': 'So short an answer has to match letter for letter',
};

function whatToLookAt({ reason, slip }: Verdict): string {
  if (reason === 'demonym') return 'a country and its people have different words';
  if (reason === 'number') return 'the number is right, but not “more than” or “less than”';
  if (slip?.kind === 'missing') return 'a word is missing';
  if (slip?.kind === 'extra') return 'there is a word too many';
  return `check the spelling${slip && 'at' in slip ? ` of the ${ORDINALS[slip.at - 1] ?? `${slip.at}th`} word` : ''}`;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
