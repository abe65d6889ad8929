import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { counted, sentence } from '#ui/words.ts';
import styles from '#ui/study/study.module.css';
import { Status } from './status.tsx';
import type { StudyStart } from './study-start.ts';
import type { Study } from './use-study.ts';

/** When no card is on the screen: done, nothing due, or a learning card a few minutes away. */
export function SessionEnd({ study, start }: { study: Study; start: StudyStart }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { view, summary, act } = study;
  return (
    <div className={styles.study}>
      <div className={`page ${styles.end}`}>
        <Status study={study} />
        <h1 className="display" tabIndex={-1} ref={heading}>
          {titleOf(study)}
        </h1>
        {summary.answered > 0 && <Summary summary={summary} />}
        {view.phase === 'waiting' && view.learningDueAt !== null && (
          <p className="lead muted">
            A card you are still learning returns soon. Wait for it here, or take it now.
          </p>
        )}
        <div className="btns">
          {view.phase === 'waiting' && (
            <button className="btn btn--main btn--big" type="button" onClick={act.goOn}>
              Take it now
            </button>
          )}
          {view.phase === 'done' && start.more > 0 && (
            // A full load: the next cards come from the server, with the answers just given counted.
            <a className="btn btn--main btn--big" href={start.again}>
              Go on with {counted(start.more, 'more card')}
            </a>
          )}
          <Link className="btn btn--big" href="/">
            Back to Today
          </Link>
          {view.undoTarget && (
            <button className="btn btn--plain" type="button" data-action="undo" onClick={act.undo}>
              Undo the last grade <kbd className="kbd-hint">U</kbd>
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

function titleOf({ view, summary }: Study): string {
  if (view.phase === 'waiting') return 'Almost done';
  return summary.answered > 0 ? 'Done for today' : 'Nothing is due now';
}

function Summary({ summary }: { summary: Study['summary'] }) {
  const { answered, again, minutes, factsTomorrow } = summary;
  const tomorrow = factsTomorrow.length;
  return (
    <>
      <p className="lead">
        {sentence(counted(answered, 'answer'))} in {counted(minutes, 'minute')};{' '}
        {again === 0 ? 'none was forgotten' : `${counted(again, 'was', 'were')} forgotten`}.
      </p>
      {tomorrow > 0 && (
        <p className="lead muted">
          {sentence(counted(tomorrow, 'fact'))} {tomorrow === 1 ? 'returns' : 'return'} tomorrow.
        </p>
      )}
    </>
  );
}
