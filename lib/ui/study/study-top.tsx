import { Undo2, X } from 'lucide-react';
import styles from './study.module.css';

/** Ticks are drawn up to this many cards; beyond it they would be hairs. */
const MOST_TICKS = 60;

/** The head of the study frame: stop, how far, undo. */
export function StudyTop({
  done,
  total,
  minutesLeft,
  canUndo,
  leaveHref,
  onUndo,
}: {
  done: number;
  total: number;
  minutesLeft: number;
  canUndo: boolean;
  leaveHref: string;
  onUndo: () => void;
}) {
  return (
    <header className={`page ${styles.top}`}>
      <a className="btn btn--icon" href={leaveHref} aria-label="Stop for now" data-action="leave">
        <X className="icon" aria-hidden />
      </a>
      <div>
        <p className={styles.count}>
          Card {Math.min(done + 1, total)} of {total}
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
