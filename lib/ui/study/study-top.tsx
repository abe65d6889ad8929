import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './study.module.css';

/** Ticks are drawn up to this many cards; beyond it they would be hairs. */
const MOST_TICKS = 60;

/** The head of the study frame: stop, how far, undo. */
export function StudyTop({
  done,
  total,
  minutesLeft,
  canUndo,
  leave,
  onUndo,
}: {
  done: number;
  total: number;
  minutesLeft: number;
  canUndo: boolean;
  /** The way out: a link with the action `stop`. */
  leave: ReactNode;
  onUndo: () => void;
}) {
  return (
    <header className={`page ${styles.top}`}>
      {leave}
      <div>
        <p className={styles.count}>
          {done} of {total} done
          <span className="kbd-hint"> · about {minutesLeft} min left</span>
        </p>
        <Ticks done={done} total={total} />
      </div>
      <button
        className="btn btn--plain"
        type="button"
        data-action="undo"
        disabled={!canUndo}
        onClick={onUndo}
      >
        <Undo2 className="icon" aria-hidden /> Undo <kbd className="kbd-hint">U</kbd>
      </button>
    </header>
  );
}

function Ticks({ done, total }: { done: number; total: number }) {
  const shown = Math.min(total, MOST_TICKS);
  const at = Math.floor((done / Math.max(total, 1)) * shown);
  return (
    <div className={styles.ticks} role="img" aria-label={`${done} of ${total} cards done`}>
      {Array.from({ length: shown }, (_, i) => (
        <i key={i} className={i < at ? styles.done : i === at ? styles.now : undefined} />
      ))}
    </div>
  );
}
