'use client';
import { useEffect, useRef, useState } from 'react';
import type { Card } from '#domain/cards/card.ts';
import type { DeckAnswer } from '#domain/cards/answers.ts';
import { explain } from '#domain/quiz/explain.ts';
import { mark } from '#domain/quiz/marker.ts';
import type { TypedAnswer } from '#domain/schedule/session-state.ts';
import { TypedMessage } from '#ui/study/typed-message.tsx';
import styles from '#ui/study/study.module.css';

type Known = { card: Card; answers: readonly DeckAnswer[] };

/** The field on the card's front. An empty answer is not sent: "I don’t know" is the button for that. */
export function TypedAnswerForm({
  card,
  answers,
  onTyped,
}: Known & { onTyped: (answer: TypedAnswer) => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const check = (event: React.FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onTyped({ text, verdict: mark(text, expectedOf({ card, answers })).verdict });
  };
  return (
    <form id="typed" className={styles.front} onSubmit={check}>
      <div className="field">
        <label htmlFor="answer">Your answer</label>
        <input
          ref={field}
          id="answer"
          className="input input--answer"
          value={text}
          maxLength={500}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          aria-describedby="question spelling"
          onChange={(event) => setText(event.target.value)}
        />
        <p className="help" id="spelling">
          Spelling variants and abbreviations count.
        </p>
      </div>
    </form>
  );
}

/** What the marker says of it, in words; the learner's own grade has the last word. */
export function TypedVerdict({ card, answers, typed }: Known & { typed: TypedAnswer }) {
  const expected = expectedOf({ card, answers });
  return (
    <TypedMessage
      verdict={typed.verdict}
      text={typed.text}
      says={explain(mark(typed.text, expected), expected)}
    />
  );
}

/** Only answers of the card's own type can be mistaken for its answer. */
function expectedOf({ card, answers }: Known) {
  const others = answers.filter(({ type, name }) => type === card.answerType && name !== card.back);
  return { expected: card.back, accept: card.accept, others, answerType: card.answerType };
}
