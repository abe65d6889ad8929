import { expect, test } from 'vitest';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import type { Card } from './card.ts';
import { cardsOf } from './cards-of.ts';

/** Every card as a reviewer reads it. Read a changed card aloud before accepting the change with `vitest -u`. */
test('every card of the first deck has been read', async () => {
  const cards = cardsOf(firstDeck, 'us-pakistan-security-relations');
  const facts = firstDeck.facts.map((fact) => {
    const own = cards.filter(({ fact: id }) => id === fact.id);
    const asked = own.map((card) => entry(card, cards)).join('\n') || '- no card: it only sets the scene';
    return `## ${fact.id} ${fact.p}\n\n${asked}\n`;
  });
  const text = `# ${cards.length} cards, as reviewed\n\n${facts.join('\n')}`;
  await expect(text).toMatchFileSnapshot('./cards.snapshot.md');
});

function entry(card: Card, cards: readonly Card[]): string {
  const after = cards.find(({ key }) => key === card.after);
  const lines = [
    `**${card.front}** ${card.back}`,
    `${card.kind} \`${card.key}\`, ${card.context}, ${card.cite.join(' ')}`,
    card.accept.length > 0 && `also: ${card.accept.join(' / ')}`,
    ...card.sides.map(({ name, side, because }) => `${name}, ${side}: ${because}`),
    ...card.notes,
    after && `after \`${after.key}\``,
    card.siblings.length > 1 && `not on one day with ${card.siblings.slice(1).join(', ')}`,
  ];
  return `- ${lines.filter(Boolean).join('\n  - ')}`;
}
