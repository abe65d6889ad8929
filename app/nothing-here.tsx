import Link from 'next/link';

/** What an address says at which nothing is kept. */
export function NothingHere() {
  return (
    <section className="row row--first">
      <div className="row__rail">
        <p className="label">Not found</p>
      </div>
      <div className="stack">
        <h1 className="display">Nothing is kept at this address</h1>
        <p className="lead muted">
          The address may be mistyped, or a deck may have another name by now. Your answers are where they
          were.
        </p>
        <p className="btns">
          <Link className="btn btn--main" href="/">
            Go to Today
          </Link>
          <Link className="btn" href="/decks">
            See the decks
          </Link>
        </p>
      </div>
    </section>
  );
}
