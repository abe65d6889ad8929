import { BookOpen } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { affiliationOf } from '#domain/facts/affiliation.ts';
import { currentLearner } from '#server/current-learner.ts';
import { type DeckShown, deckTitle, readDeck } from '#server/decks.ts';
import { AffiliationMap } from '#ui/affiliation-map/affiliation-map.tsx';
import { Marked } from '#ui/marked.tsx';
import { RecallStrip } from '#ui/recall.tsx';
import { passagesOf, recallGroups } from './passages.ts';
import { counted } from '#ui/words.ts';
import { PassageFacts } from './passage-facts.tsx';
import { SourceNote } from './source-note.tsx';

type Props = { params: Promise<{ deck: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await deckTitle((await params).deck)) ?? 'Not found' };
}

export default async function DeckPage({ params }: Props) {
  const { deck: deckId } = await params;
  const learner = await currentLearner();
  const deck = await readDeck(learner, deckId, Date.now());
  if (!deck) notFound();
  const { facts } = deck;
  const affiliation = affiliationOf(facts);
  const passages = passagesOf(deck);
  return (
    <>
      <DeckHead deck={deck} />
      <SourceNote facts={facts} />
      {affiliation && (
        <section className="row row--wide" aria-labelledby="map">
          <AffiliationMap affiliation={affiliation} />
        </section>
      )}
      <section className="row" aria-labelledby="facts">
        <div className="row__rail">
          <h2 id="facts">Facts and recall</h2>
          <p>Bar: predicted recall today</p>
        </div>
        <RecallStrip groups={recallGroups(passages)} />
      </section>
      {passages.map((passage) => (
        <PassageFacts key={passage.id} passage={passage} />
      ))}
    </>
  );
}

function DeckHead({ deck }: { deck: DeckShown }) {
  const { source, facts } = deck.facts;
  return (
    <header className="row row--first">
      <div className="row__rail">
        <p className="label">{source.kind === 'interview' ? 'Interview' : 'Article'}</p>
        <p>{deck.publisher}</p>
        <p>{deck.date}</p>
      </div>
      <div className="stack">
        <h1 className="display">
          <Marked text={deck.title} />
        </h1>
        <p className="lead muted">
          {facts.length} facts in our own words, each tied to the passage it comes from and to whoever says
          it.
        </p>
        <p className="btns">
          <Link className="btn btn--main" href={{ pathname: '/study', query: { deck: deck.id } }}>
            <BookOpen className="icon" aria-hidden />
            {deck.total > 0 ? `Study: ${counted(deck.total, 'card')}` : 'Study'}
          </Link>
        </p>
      </div>
    </header>
  );
}
