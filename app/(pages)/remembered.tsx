import type { TodayOverview } from '#server/today.ts';

/** The forecast for all started decks, with its margin; said only once it rests on enough answers. */
export function Remembered({ today: { forecast, answers } }: { today: TodayOverview }) {
  return (
    <section className="row" aria-labelledby="remember">
      <div className="row__rail">
        <h2 id="remember">What you remember</h2>
        <p>Predicted for today, from your own answers: {answers}</p>
      </div>
      {forecast ? (
        <p className="lead">
          Asked all {forecast.facts} facts right now, you could expect to answer{' '}
          <strong className="nb">about {Math.round(forecast.expected)}</strong>, give or take{' '}
          {forecast.margin < 1 ? 'less than one' : Math.round(forecast.margin)}.
        </p>
      ) : (
        <p className="lead muted">Not enough answers yet to forecast. Ten are enough to begin.</p>
      )}
    </section>
  );
}
