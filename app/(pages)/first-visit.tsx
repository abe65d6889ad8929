import { ArrowRight } from 'lucide-react';
import Link from 'next/link';

/** What a stranger sees: what this is, and the first card one press away. */
export function FirstVisit({ deckId }: { deckId: string | null }) {
  return (
    <>
      <section className="row row--first">
        <div className="row__rail">
          <p className="label">Dossier</p>
        </div>
        <div className="stack">
          <h1 className="display">Remember what an article says, and who says it</h1>
          <p className="lead muted">
            Short questions made from an article’s facts. Every answer names its passage, its speaker and how
            sure they are, and comes back just before you would forget it.
          </p>
          {deckId && (
            <div className="btns">
              <Link className="btn btn--main btn--big" href={{ pathname: '/study', query: { deck: deckId } }}>
                Show me the first card <ArrowRight className="icon" aria-hidden />
              </Link>
              <span className="small">
                No account, nothing to fill in. Each answer is saved as you give it.
              </span>
            </div>
          )}
        </div>
      </section>
      <section className="row" aria-labelledby="how">
        <div className="row__rail">
          <h2 id="how">How it works</h2>
        </div>
        <ol className="stack read">
          <li>Answer from memory, then look. Four grades say how well you knew it.</li>
          <li>
            Read the marks. A solid line is stated or complete; a <span className="hedge">broken line</span>{' '}
            is hedged or left open. What is rumoured stays rumoured.
          </li>
          <li>Come back when a card is due. What you know well waits longer; what fades returns sooner.</li>
        </ol>
      </section>
    </>
  );
}
