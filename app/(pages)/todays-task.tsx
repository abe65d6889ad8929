import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { TodayOverview } from '#server/today.ts';
import { counted, longDate, sentence } from '#ui/words.ts';

/** The one task of the day as a heading, and the one button that starts it. */
export function TodaysTask({ today }: { today: TodayOverview }) {
  const { due, learning, fresh, total } = today.counts;
  return (
    <section className="row row--first" aria-labelledby="task">
      <div className="row__rail">
        <p className="label">{longDate(new Date(today.date))}</p>
      </div>
      <div className="stack">
        <h1 id="task" className="display">
          {total === 0 ? (
            'Nothing is due today'
          ) : (
            <>
              {sentence(counted(total, 'card'))},
              <br />
              about {counted(today.minutes, 'minute')}
            </>
          )}
        </h1>
        <p className="lead muted">
          {total === 0
            ? nextCards(today)
            : [due && returning(due), learning && stillLearning(learning), fresh && isNew(fresh)]
                .filter(Boolean)
                .join(' ')}
        </p>
        {total > 0 && (
          <div className="btns">
            <Link className="btn btn--main btn--big" href="/study">
              Start today’s cards <ArrowRight className="icon" aria-hidden />
            </Link>
            <span className="small">Stop whenever you like: each answer is saved as you give it.</span>
          </div>
        )}
      </div>
    </section>
  );
}

const returning = (n: number) => `${sentence(counted(n, 'is', 'are'))} fading and due again.`;
const stillLearning = (n: number) => `${sentence(counted(n, 'is', 'are'))} still being learned.`;
const isNew = (n: number) => `${sentence(counted(n, 'is', 'are'))} new.`;

function nextCards({ nextDate }: TodayOverview): string {
  return nextDate
    ? `The next cards come on ${longDate(new Date(nextDate))}.`
    : 'No card is waiting to come back.';
}
