import styles from './recall.module.css';

/** Recall of one fact, as ink: the fuller and stronger the bar, the surer; the number stands beside it. */
export function RecallBar({ recall }: { recall: number | null }) {
  if (recall === null) {
    return (
      <span className={`${styles.mem} ${styles.fresh}`}>
        <span className={styles.bar} aria-hidden="true" />
        <span>new</span>
      </span>
    );
  }
  const percent = Math.round(recall * 100);
  return (
    <span className={`${styles.mem} ${ink(recall)}`} style={{ '--r': percent } as React.CSSProperties}>
      <span className={styles.bar} aria-hidden="true" />
      <span>
        {percent}
        <span className="sr"> percent recall today</span>
        <span aria-hidden="true">%</span>
      </span>
    </span>
  );
}

/** Facts in the order of the passages; `null` is a fact not started yet. */
export type RecallGroup = { label: string; recalls: (number | null)[] };

/** One bar for each fact, grouped by passage. */
export function RecallStrip({ groups, small = false }: { groups: RecallGroup[]; small?: boolean }) {
  return (
    <div
      className={small ? `${styles.strip} ${styles.small}` : styles.strip}
      role="img"
      aria-label={inWords(groups)}
    >
      {groups.map(({ label, recalls }) => (
        <div key={label} className={styles.group} style={{ '--n': recalls.length } as React.CSSProperties}>
          <div className={styles.bars}>
            {recalls.map((recall, i) => (
              <i
                key={i}
                className={recall === null ? styles.isNew : ink(recall)}
                style={{ '--r': Math.round((recall ?? 0) * 100) } as React.CSSProperties}
              />
            ))}
          </div>
          <b>{label}</b>
        </div>
      ))}
    </div>
  );
}

/** Ink is cut at 68, 77, 85 and 94 % recall. */
function ink(recall: number) {
  const step = [0.68, 0.77, 0.85, 0.94].filter((cut) => recall >= cut).length;
  return styles[`m${step + 1}`] ?? '';
}

function inWords(groups: RecallGroup[]): string {
  const all = groups.flatMap(({ recalls }) => recalls);
  const started = all.filter((recall) => recall !== null).map((recall) => Math.round(recall * 100));
  const fresh = all.length - started.length;
  if (started.length === 0) return `${all.length} facts, none started.`;
  const range = `between ${Math.min(...started)} and ${Math.max(...started)} percent`;
  return `Recall today for each of ${all.length} facts, in the order of the passages: ${started.length} started, ${range}; ${fresh} not started.`;
}
