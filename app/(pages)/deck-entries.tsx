import Link from 'next/link';
import type { DeckShown } from '#server/decks.ts';
import { Marked } from '#ui/marked.tsx';
import { RecallStrip } from '#ui/recall.tsx';
import styles from './deck-entries.module.css';
import { passagesOf, recallGroups } from './decks/[deck]/passages.ts';

/** One line a deck: what it is, how it stands in memory, what is due. */
export function DeckEntries({
  decks,
  titles: Title,
}: {
  decks: readonly DeckShown[];
  /** The heading that each title is, one below the page's own. */
  titles: 'h2' | 'h3';
}) {
  if (decks.length === 0) {
    return (
      <p className="lead muted">
        There is no deck yet. Put a facts.yaml into a folder under content and start Dossier again.
      </p>
    );
  }
  return (
    <div>
      {decks.map((deck) => (
        <article key={deck.id} className={styles.entry}>
          <div className="stack-s">
            <Title className="title">
              <Link href={`/decks/${deck.id}`}>
                <Marked text={deck.title} />
              </Link>
            </Title>
            <p className="muted">
              {deck.publisher}, {deck.date}.
            </p>
            <RecallStrip small groups={recallGroups(passagesOf(deck))} />
          </div>
          <p className={styles.end}>
            <span className="label">
              {deck.total > 0 ? `${deck.total} to do today` : 'nothing to do today'}
            </span>
            <span>{deck.facts.facts.length} facts</span>
          </p>
        </article>
      ))}
    </div>
  );
}
