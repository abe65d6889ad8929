'use client';
import Link from 'next/link';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** The last net under every page: what happened, what was kept, what to do. `digest` finds the line in the log. */
export default function PageError({ error, reset }: Props) {
  return (
    <main className="page">
      <section className="row row--first">
        <div className="row__rail">
          <p className="label">Something failed</p>
        </div>
        <div className="stack">
          <h1 className="display">This page could not be shown</h1>
          <p className="lead muted">
            Answers you gave are kept: on the server, or on this device until they can be sent. Try the page
            again; if it fails twice, the server’s log says why
            {error.digest ? `, under the number ${error.digest}` : null}.
          </p>
          <p className="btns">
            <button className="btn btn--main" type="button" onClick={reset}>
              Try again
            </button>
            <Link className="btn" href="/">
              Go to Today
            </Link>
          </p>
        </div>
      </section>
    </main>
  );
}
