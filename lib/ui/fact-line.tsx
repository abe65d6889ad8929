import { Marked } from './marked.tsx';
import { RecallBar } from './recall.tsx';
import { SideGlyph } from './glyphs.tsx';
import styles from './fact-line.module.css';

/** What the Deck page shows of one fact. `recall` is null until one of its cards was answered. */
export type FactLineProps = {
  id: string;
  number: number;
  statement: string;
  hedged: readonly string[];
  tags: readonly { text: string; open: boolean }[];
  side?: 'meet' | 'apart' | undefined;
  /** Sets the scene only and has no card. */
  context: boolean;
  recall: number | null;
};

/** One fact in our own words, with its marks and what the learner remembers of it. */
export function FactLine(fact: FactLineProps) {
  return (
    <li className={fact.context ? `${styles.fact} ${styles.context}` : styles.fact} id={fact.id}>
      <span className={styles.number}>
        <span className="sr">Fact </span>
        {fact.number}
      </span>
      <div>
        <p className={styles.say}>
          <Marked text={fact.statement} hedged={fact.hedged} />
        </p>
        <Marks {...fact} />
      </div>
      <span className={styles.recall}>{fact.context ? 'no card' : <RecallBar recall={fact.recall} />}</span>
    </li>
  );
}

function Marks({ tags, side }: FactLineProps) {
  if (tags.length === 0 && !side) return null;
  return (
    <p className={styles.marks}>
      {side && (
        <span className={`side side--${side}`}>
          <SideGlyph side={side} />
          {side === 'meet' ? 'Interests meet' : 'Interests do not meet'}
        </span>
      )}
      {tags.map(({ text, open }) => (
        <span key={text} className={open ? 'tag tag--open' : 'tag'}>
          {text}
        </span>
      ))}
    </p>
  );
}
