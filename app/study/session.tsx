'use client';
import { X } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { actionOfKey, STUDY_KEYS } from '#domain/schedule/keymap.ts';
import { expectedMinutes } from '#domain/schedule/reading-time.ts';
import { gradeFor } from '#domain/quiz/grade-for.ts';
import { CardBack, CardFront } from '#ui/study/card-sheet.tsx';
import { GradeButtons } from '#ui/study/grade-buttons.tsx';
import { KeyHelp } from '#ui/study/key-help.tsx';
import { StudyTop } from '#ui/study/study-top.tsx';
import styles from '#ui/study/study.module.css';
import { interval } from '#ui/words.ts';
import { SessionEnd } from './session-end.tsx';
import { Status } from './status.tsx';
import type { StudyStart } from './study-start.ts';

import { useStudy } from './use-study.ts';

// The marker is fetched only by those who type.
const TypedAnswerForm = dynamic(() => import('./typed-answer.tsx').then((typed) => typed.TypedAnswerForm));
const TypedVerdict = dynamic(() => import('./typed-answer.tsx').then((typed) => typed.TypedVerdict));

/** The study island: front, answer, four grades; everything by key, mouse and touch alike. */
export function StudySession({ start }: { start: StudyStart }) {
  const study = useStudy(start);
  const [isTyping, setTyping] = useState(start.typedAnswers);
  const [showsKeys, setShowsKeys] = useState(false);
  useKeys(showsKeys);
  const { view, act } = study;
  const { current } = view;
  const source = current && start.sources[current.card.key];

  if (!current || !source) {
    return <SessionEnd study={study} start={start} />;
  }
  const { card } = current;
  return (
    <div className={styles.study}>
      <StudyTop
        done={view.done}
        total={view.total}
        minutesLeft={expectedMinutes(start.cards.slice(view.done), start.parameters)}
        canUndo={view.undoTarget !== null}
        leave={
          <Link href="/" className="btn btn--icon" aria-label="Stop for now" data-action="stop">
            <X className="icon" aria-hidden />
          </Link>
        }
        onUndo={act.undo}
      />
      <div className={`page ${styles.main}`}>
        <Status study={study} />
        {view.phase === 'front' ? (
          <CardFront key={card.key} card={card} source={source}>
            {isTyping && <TypedAnswerForm card={card} answers={start.answers} onTyped={act.type} />}
          </CardFront>
        ) : (
          <CardBack key={card.key} card={card} source={source}>
            {view.typed && <TypedVerdict typed={view.typed} card={card} answers={start.answers} />}
          </CardBack>
        )}
        <div className={styles.dock}>
          <div className={styles.dockIn}>
            {view.phase === 'answer' && study.intervals ? (
              <GradeButtons
                intervals={{
                  again: interval(study.intervals.again),
                  hard: interval(study.intervals.hard),
                  good: interval(study.intervals.good),
                  easy: interval(study.intervals.easy),
                }}
                suggested={view.typed ? gradeFor(view.typed) : 'good'}
                onGrade={act.grade}
              />
            ) : (
              <FrontDock isTyping={isTyping} onReveal={act.reveal} />
            )}
          </div>
          <p className={styles.switches}>
            <button
              className="btn btn--plain"
              type="button"
              data-action="type"
              aria-pressed={isTyping}
              onClick={() => setTyping(!isTyping)}
            >
              Type the answers <kbd className="kbd-hint">T</kbd>
            </button>
            <button
              className="btn btn--plain"
              type="button"
              data-action="help"
              onClick={() => setShowsKeys(true)}
            >
              Keys <kbd className="kbd-hint">?</kbd>
            </button>
          </p>
        </div>
      </div>
      {showsKeys && <KeyHelp bindings={STUDY_KEYS} onClose={() => setShowsKeys(false)} />}
    </div>
  );
}

function FrontDock({ isTyping, onReveal }: { isTyping: boolean; onReveal: () => void }) {
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

/** A key presses the button that carries its action, so that keyboard, mouse and screen reader cannot come apart. */
function useKeys(isPaused: boolean) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const on = event.target instanceof Element ? event.target : document.body;
      const inField = on.matches('input, textarea, select');
      const action = isPaused ? null : actionOfKey(event, inField ? 'field' : 'page');
      // A focused button or link is pressed by Space and Enter itself.
      const pressesItself = (event.key === ' ' || event.key === 'Enter') && on.closest('button, a, summary');
      if (!action || pressesItself) return;
      const button = document.querySelector<HTMLElement>(`[data-action="${action}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isPaused]);
}
