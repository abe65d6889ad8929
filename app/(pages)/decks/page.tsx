import type { Metadata } from 'next';
import { currentLearner } from '#server/current-learner.ts';
import { listDecks } from '#server/decks.ts';
import { DeckEntries } from '../deck-entries.tsx';

export const metadata: Metadata = { title: 'Decks' };

export default async function DecksPage() {
  const decks = await listDecks(await currentLearner(), Date.now());
  return (
    <section className="row row--first" aria-labelledby="decks">
      <div className="row__rail">
        <p className="label">Decks</p>
      </div>
      <div className="stack-l">
        <h1 className="display" id="decks">
          What there is to learn
        </h1>
        <DeckEntries decks={decks} titles="h2" />
      </div>
    </section>
  );
}
