import { GRADES, type Grade } from '#domain/schedule/review.ts';
import styles from './study.module.css';

const NAMES: Record<Grade, string> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

/**
 * The four answers, each with the interval it would give. The one that a verdict suggests is outlined and said to be
 * suggested; without a verdict the outline marks the usual answer.
 */
export function GradeButtons({
  intervals,
  suggested,
  onGrade,
}: {
  intervals: Record<Grade, string>;
  suggested: Grade | null;
  onGrade: (grade: Grade) => void;
}) {
  const outlined = suggested ?? 'good';
  return (
    <div className={styles.grades} role="group" aria-label="How well did you know it?">
      {GRADES.map((grade, i) => (
        <button
          key={grade}
          className={grade === outlined ? `${styles.grade} ${styles.usual}` : styles.grade}
          type="button"
          data-action={grade}
          onClick={() => onGrade(grade)}
        >
          <kbd aria-hidden="true">{i + 1}</kbd>
          <b>{NAMES[grade]}</b>
          <span>
            <span className="sr">next in </span>
            {intervals[grade]}
            {grade === suggested && <span className="sr">, suggested</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
