import { currentLearner } from '#server/current-learner.ts';
import { readToday } from '#server/today.ts';
import { DeckEntries } from './deck-entries.tsx';
import { FirstVisit } from './first-visit.tsx';
import { Remembered } from './remembered.tsx';
import { TodaysTask } from './todays-task.tsx';

export default async function TodayPage() {
  const { decks, today } = await readToday(await currentLearner(), Date.now());
  return (
    <>
      {today ? <TodaysTask today={today} /> : <FirstVisit deckId={decks[0]?.id ?? null} />}
      {today && <Remembered today={today} />}
      <section className="row" aria-labelledby="decks">
        <div className="row__rail">
          <h2 id="decks">Decks</h2>
        </div>
        <DeckEntries decks={decks} titles="h3" />
      </section>
    </>
  );
}
