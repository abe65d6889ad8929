import type { Fact, FactDeck } from './model.ts';
import { capitalised } from './naming.ts';
import { type Clause, CLAUSES, dated } from './sentences.ts';

/**
 * A fact as one plain sentence of our own that stands alone. It keeps the fact's hedge, scope and degree; who says
 * it is shown beside it (`citationOf`), so the sentence names a speaker only where the claim is what they call something.
 */
export function statementOf(deck: FactDeck, fact: Fact): string {
  const clause = CLAUSES[fact.p](deck, fact);
  const sentence = capitalised(`${claimed(clause, fact)}${fact.p === 'because' ? '' : dated(fact)}`);
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

function claimed(clause: Clause, fact: Fact): string {
  const { subject, plural, finite, infinitive } = clause;
  const plain = `${subject} ${finite}`;
  if (fact.polarity === 'no') return `it is not the case that ${plain}`;
  if (fact.hedge === undefined) return plain;
  if (fact.hedge === 'about') return aboutSum(plain, fact);
  if (fact.hedge === 'possibly') return infinitive ? `${subject} may ${infinitive}` : `possibly, ${plain}`;
  if (infinitive === undefined) return `it was ${fact.hedge} that ${plain}`;
  return `${subject} ${plural ? 'were' : 'was'} ${fact.hedge} to ${infinitive}`;
}

/** "about $2 million": the hedge belongs to the figure, not to the sentence. */
function aboutSum(plain: string, { o }: Fact): string {
  const figure = typeof o === 'object' && !Array.isArray(o) ? o.text : undefined;
  return figure !== undefined && plain.includes(figure)
    ? plain.replace(figure, () => `about ${figure}`)
    : plain;
}
