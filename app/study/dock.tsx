import { gradeFor } from '#domain/quiz/grade-for.ts';
import { GradeButtons } from '#ui/study/grade-buttons.tsx';
import styles from '#ui/study/study.module.css';
import { interval } from '#ui/words.ts';
import type { Study } from './use-study.ts';

/** The buttons below the card; they keep their place from card to card. */
export function Dock({
  study,
  isTyping,
  onSwitch,
  onHelp,
}: {
  study: Study;
  isTyping: boolean;
  onSwitch: () => void;
  onHelp: () => void;
}) {
  return (
    <div className={styles.dock}>
      <div className={styles.dockIn}>
        {study.view.phase === 'answer' ? (
          <Grades study={study} />
        ) : (
          <Reveal isTyping={isTyping} onReveal={study.act.reveal} />
        )}
      </div>
      <p className={styles.switches}>
        <button
          className="btn btn--plain"
          type="button"
          data-action="type"
          aria-pressed={isTyping}
          onClick={onSwitch}
        >
          Type the answers <kbd className="kbd-hint">T</kbd>
        </button>
        <button className="btn btn--plain" type="button" data-action="help" onClick={onHelp}>
          Keys <kbd className="kbd-hint">?</kbd>
        </button>
      </p>
    </div>
  );
}

function Grades({ study: { view, intervals, act } }: { study: Study }) {
  if (!intervals) return null;
  const { again, hard, good, easy } = intervals;
  return (
    <GradeButtons
      intervals={{ again: interval(again), hard: interval(hard), good: interval(good), easy: interval(easy) }}
      suggested={view.typed && gradeFor(view.typed)}
      onGrade={act.grade}
    />
  );
}

function Reveal({ isTyping, onReveal }: { isTyping: boolean; onReveal: () => void }) {
  if (!isTyping) {
    return (
      <button
        className="btn btn--main btn--big btn--wide"
        type="button"
        data-action="reveal"
        onClick={onReveal}
      >
        Show the answer <kbd className="kbd-hint">Space</kbd>
      </button>
    );
  }
  return (
    <div className={styles.pair}>
      <button className="btn btn--big" type="button" onClick={onReveal}>
        I don’t know
      </button>
      <button className="btn btn--main btn--big" type="submit" form="typed" data-action="reveal">
        Check <kbd className="kbd-hint">Enter</kbd>
      </button>
    </div>
  );
}
