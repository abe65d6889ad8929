import { useEffect, useRef, type ReactNode } from 'react';
import type { Card } from '#domain/cards/card.ts';
import { SideGlyph, VoiceMark } from '../glyphs.tsx';
import { Marked } from '../marked.tsx';
import styles from './study.module.css';

/** Where a card's fact stands: for the chip above and the citation below. */
export type CardSource = { citation: string; factNumbers: number[]; href: string };

/**
 * The sheet with the question alone. Its heading takes the focus, so that a screen reader reads the new card; where a
 * field is given as a child, the focus is the field's own.
 */
export function CardFront({
  card,
  source,
  children,
}: {
  card: Card;
  source: CardSource;
  children?: ReactNode;
}) {
  const heading = useFocusOn<HTMLHeadingElement>(card.key, !children);
  return (
    <article className={styles.sheet} aria-label="Card">
      <Chip card={card} source={source} />
      <div className={children ? styles.front : `${styles.front} ${styles.alone}`}>
        <h1 id="question" className="question" tabIndex={-1} ref={heading}>
          <Marked text={card.front} hedged={card.marked} />
        </h1>
      </div>
      {children}
    </article>
  );
}

/** The sheet with question and answer: where each group stands, what is left open, who says it and where. */
export function CardBack({
  card,
  source,
  children,
}: {
  card: Card;
  source: CardSource;
  children?: ReactNode;
}) {
  const back = useFocusOn<HTMLDivElement>(card.key);
  return (
    <article className={styles.sheet} aria-label="Card, answer">
      <Chip card={card} source={source} />
      <div className={styles.front}>
        <h1 className={`lead ${styles.asked}`}>
          <Marked text={card.front} hedged={card.marked} />
        </h1>
      </div>
      <div className={styles.back} tabIndex={-1} ref={back}>
        {children}
        <p className={styles.answer}>
          <Marked text={card.back} hedged={card.marked} />
        </p>
        <Sides card={card} />
        <Notes card={card} />
        <div className={`cite ${styles.source}`}>
          <VoiceMark speaks={card.says !== undefined} />
          <p>
            {source.citation}. <a href={source.href}>Open the fact</a>
          </p>
        </div>
      </div>
    </article>
  );
}

function Chip({ card, source }: { card: Card; source: CardSource }) {
  const numbers = source.factNumbers.join(' and ');
  return (
    <div className={styles.chip}>
      <span>
        <Marked text={card.context} />
      </span>
      <span>
        {source.factNumbers.length > 1 ? 'Facts' : 'Fact'} {numbers}
      </span>
    </div>
  );
}

function Sides({ card }: { card: Card }) {
  if (card.sides.length === 0) return null;
  return (
    <ul className={styles.sides}>
      {card.sides.map(({ name, side, because }) => (
        <li key={name} className={`side--${side}`}>
          <SideGlyph side={side} />
          <b>
            <span>
              <Marked text={`${name}:`} />
            </span>{' '}
            {side === 'meet' ? 'interests meet' : 'interests do not meet'}
          </b>
          <p>
            <Marked text={because} hedged={card.marked} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Notes({ card }: { card: Card }) {
  if (card.notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {card.notes.map((note) => (
        <li key={note} className="note note--hedge">
          <Marked text={note} />
        </li>
      ))}
    </ul>
  );
}

function useFocusOn<E extends HTMLElement>(key: string, isWanted = true) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (isWanted) element.current?.focus({ preventScroll: true });
  }, [key, isWanted]);
  return element;
}
