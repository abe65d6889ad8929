import { Check, CloudOff, TriangleAlert } from 'lucide-react';
import { interval } from '#ui/words.ts';
import styles from '#ui/study/study.module.css';
import type { Connection } from './use-news.ts';
import type { Study } from './use-study.ts';

const NAMES = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

/** One line above the card, spoken when it changes: a refused answer, a lost connection, or the last grade. */
export function Status({ study }: { study: Study }) {
  return (
    <p className={styles.toast} role="status">
      <Message study={study} />
    </p>
  );
}

function Message({ study: { refused, connection, view, lastInterval } }: { study: Study }) {
  const newest = refused.at(-1);
  if (newest) {
    return (
      <>
        <TriangleAlert className="icon" aria-hidden />
        <span>An answer was not accepted: {newest.reason} It is kept on this device.</span>
      </>
    );
  }
  if (connection !== 'there') {
    return (
      <>
        <CloudOff className="icon" aria-hidden />
        <span>{inWords(connection)}</span>
      </>
    );
  }
  if (!view.last || !lastInterval) return null;
  return (
    <>
      <Check className="icon" aria-hidden />
      <span>
        {NAMES[view.last.grade]}: back in {interval(lastInterval)}.
      </span>
    </>
  );
}

function inWords(connection: Exclude<Connection, 'there'>): string {
  if (connection === 'away') {
    return 'Not connected. Your answers are kept on this device and sent when you are back.';
  }
  if (connection === 'unsafe') {
    return 'Not connected, and this browser keeps nothing on disk. Leave this page open until you are back.';
  }
  return `Your answers were not taken: ${connection.refusal} They are kept on this device and tried again.`;
}
