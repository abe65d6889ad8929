'use client';
import { X } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState } from 'react';
import { STUDY_KEYS } from '#domain/schedule/keymap.ts';
import { expectedMinutes } from '#domain/schedule/reading-time.ts';
import { CardBack, CardFront } from '#ui/study/card-sheet.tsx';
import { KeyHelp } from '#ui/study/key-help.tsx';
import { StudyTop } from '#ui/study/study-top.tsx';
import styles from '#ui/study/study.module.css';
import { Dock } from './dock.tsx';
import { SessionEnd } from './session-end.tsx';
import { Status } from './status.tsx';
import type { StudyStart } from './study-start.ts';
import { useKeys } from './use-keys.ts';
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
  const card = view.current?.card;
  const source = card && start.sources[card.key];
  if (!card || !source) return <SessionEnd study={study} start={start} />;
  const typed = { card, answers: start.answers };
  return (
    <div className={styles.study}>
      <StudyTop
        done={view.done}
        total={view.total}
        minutesLeft={expectedMinutes(view.left, start.parameters)}
        canUndo={view.undoTarget !== null}
        leave={<Leave />}
        onUndo={act.undo}
      />
      <div className={`page ${styles.main}`}>
        <Status study={study} />
        {view.phase === 'front' ? (
          <CardFront key={card.key} card={card} source={source}>
            {isTyping && <TypedAnswerForm {...typed} onTyped={act.type} />}
          </CardFront>
        ) : (
          <CardBack key={card.key} card={card} source={source}>
            {view.typed && <TypedVerdict {...typed} typed={view.typed} />}
          </CardBack>
        )}
        <Dock
          study={study}
          isTyping={isTyping}
          onSwitch={() => setTyping(!isTyping)}
          onHelp={() => setShowsKeys(true)}
        />
      </div>
      {showsKeys && <KeyHelp bindings={STUDY_KEYS} onClose={() => setShowsKeys(false)} />}
    </div>
  );
}

function Leave() {
  return (
    <Link href="/" className="btn btn--icon" aria-label="Stop for now" data-action="stop">
      <X className="icon" aria-hidden />
    </Link>
  );
}
