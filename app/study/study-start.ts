import type { DeckAnswer } from '#domain/cards/answers.ts';
import type { Parameters } from '#domain/schedule/parameters.ts';
import type { SessionCard, Undoable } from '#domain/schedule/session-state.ts';
import type { CardSource } from '#ui/study/card-sheet.tsx';

/** All that the study island is given: a plain value, made by the page. */
export type StudyStart = {
  cards: readonly SessionCard[];
  undoable: readonly Undoable[];
  /** By card key: citation, fact numbers, link. */
  sources: Readonly<Record<string, CardSource>>;
  parameters: Parameters;
  fuzzSeed: string;
  /** Not a learner yet: the first upload makes a guest. */
  isVisitor: boolean;
  /** What the decks' answers are, for the marker to tell a slip from another name. */
  answers: readonly DeckAnswer[];
  rolloverHour: number;
  /** Null while the zone follows the device. */
  chosenZone: string | null;
  /** The server's clock in ms, so that both sides draw the same first card. */
  now: number;
  typedAnswers: boolean;
  /** Cards of today that did not fit into this session, capped. */
  more: number;
  /** This page again, for the cards that did not fit. */
  again: string;
};
