import { GRADES, type Grade } from '#domain/schedule/review.ts';
import styles from './study.module.css';

const NAMES: Record<Grade, string> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

/** The four answers, each with the interval it would give; the suggested one is outlined. */
export function GradeButtons({
  intervals,
  suggested,
  onGrade,
}: {
  intervals: Record<Grade, string>;
  suggested: Grade;
  onGrade: (grade: Grade) => void;
}) {
  return (
    <div className={styles.grades} role="group" aria-label="How well did you know it?">
      {GRADES.map((grade, i) => (
        <button
          key={grade}
          className={grade === suggested ? `${styles.grade} ${styles.usual}` : styles.grade}
          type="button"
          data-action={grade}
          onClick={() => onGrade(grade)}
        >
          <kbd aria-hidden="true">{i + 1}</kbd>
          <b>{NAMES[grade]}</b>
          <span>
            <span className="sr">next in </span>
            {intervals[grade]}
          </span>
        </button>
      ))}
    </div>
  );
}
