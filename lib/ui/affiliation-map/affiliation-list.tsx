import type { Affiliation, AffiliationEntry, AffiliationSide } from '#domain/facts/affiliation.ts';
import { SideGlyph } from '../glyphs.tsx';
import { Marked } from '../marked.tsx';
import { listed } from '../words.ts';
import styles from './affiliation-map.module.css';
import { passageMark, repeatsName } from './entry-box.ts';

/** The map as a list: the same entries, members and notes, for everybody who would rather read than look. */
export function AffiliationList({ affiliation: { sides } }: { affiliation: Affiliation }) {
  return (
    <details className={styles.more}>
      <summary>Read the map as a list</summary>
      <div className={styles.columns}>
        {sides.map((side) => (
          <Side key={side.side} side={side} />
        ))}
      </div>
    </details>
  );
}

function Side({ side: { side, label, open, notes, entries } }: { side: AffiliationSide }) {
  return (
    <div>
      <h3>
        <span className={`side side--${side}`}>
          <SideGlyph side={side} />
          {label}
        </span>
      </h3>
      {notes.map((note) => (
        <p key={note} className="muted">
          {note}
        </p>
      ))}
      <ul className={`read ${styles.list}`}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {open && <p className="muted">Open list: the article does not say that there are no others.</p>}
    </div>
  );
}

function Entry({ entry: { name, passages, list, notes } }: { entry: AffiliationEntry }) {
  return (
    <li>
      <span className={styles.listed}>
        <Marked text={name} />
        {list && (
          <>
            {list.closed ? ': ' : ', for example '}
            <Marked text={listed(list.members)} />
          </>
        )}
      </span>
      {list && !list.closed && ' and others, not named'}{' '}
      <span className="muted">{passageMark(passages)}</span>
      {notes.map((note) => (
        <span key={note} className={styles.remark}>
          <span className={repeatsName(note, name) ? styles.listed : undefined}>
            <Marked text={note} />
          </span>
        </span>
      ))}
    </li>
  );
}
