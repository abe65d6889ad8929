import type { AnswerType, CardKey, SideNote } from '#domain/cards/card.ts';

/** How a question is asked. `contrast` is a choice between two look-alikes; `compare` and `explain` the learner marks. */
export const FORMATS = [
  'multiple-choice',
  'typed',
  'cloze',
  'list',
  'match',
  'categorise',
  'true-slot',
  'contrast',
  'compare',
  'explain',
] as const;
export type Format = (typeof FORMATS)[number];

/** What a format trains; a test's blueprint counts by it. No format asks for a sequence: no fact gives one. */
export const PROCESSES = ['recall', 'discriminate', 'apply'] as const;
export type Process = (typeof PROCESSES)[number];

export const PROCESS_OF: Record<Format, Process> = {
  'multiple-choice': 'discriminate',
  typed: 'recall',
  cloze: 'recall',
  list: 'recall',
  match: 'discriminate',
  categorise: 'discriminate',
  'true-slot': 'discriminate',
  contrast: 'discriminate',
  compare: 'apply',
  explain: 'apply',
};

/** Where a question comes from: who says it, how surely, and in which facts (numbers as readers count them). */
export type QuestionSource = {
  citation: string;
  says?: string;
  hedge?: string;
  facts: { id: string; number: number }[];
};

type Common = {
  /** Format and first card: unique in a quiz. */
  id: string;
  /** What is asked, with who says it where somebody does. */
  stem: string;
  /** Words that hedge or limit it, to be marked when shown. */
  marked: string[];
  source: QuestionSource;
  /** For the feedback: what is not said, what a list leaves open. */
  notes: string[];
  /** Id of the passage it rests on: a test's blueprint counts by it. */
  category: string;
};

/** A name to choose; `is` ends "you chose X, which is …" and is empty for figures. */
export type Option = { name: string; is: string };

/** One right option among two to four. */
export type ChoiceQuestion = Common & {
  format: 'multiple-choice' | 'true-slot' | 'contrast';
  card: CardKey;
  options: Option[];
  /** Index of the right one. */
  right: number;
  sides: SideNote[];
};

/** An answer to be written, beside the other answers of its type that the deck knows. */
export type TypedQuestion = Common & {
  format: 'typed' | 'cloze';
  card: CardKey;
  back: string;
  accept: string[];
  answerType: AnswerType;
  /** Why it has to be written, where a choice was wanted. */
  instead?: string;
};

/** All members of a complete list, in any order. */
export type ListQuestion = Common & {
  format: 'list';
  members: { card: CardKey; back: string; accept: string[] }[];
  answerType: AnswerType;
};

/** Each prompt with its answer; one option is left over, so that the last pair is not free. */
export type MatchQuestion = Common & {
  format: 'match';
  prompts: { card: CardKey; text: string; marked: string[]; right: number }[];
  options: Option[];
};

export const BINS = ['meet', 'apart', 'not-stated'] as const;
export type Bin = (typeof BINS)[number];

/** Names to be sorted by side. A name of which nothing is stated belongs to no card. */
export type CategoriseQuestion = Common & {
  format: 'categorise';
  rows: { card: CardKey | null; name: string; bin: Bin; because: string }[];
};

/** Answered in one's own words and marked by oneself. */
export type OpenQuestion = Common & {
  format: 'compare' | 'explain';
  card: CardKey;
  /** What a good answer says. */
  back: string;
  sides: SideNote[];
};

/** One question of a quiz: a plain value that survives a network and a disk. */
export type Question =
  ChoiceQuestion | TypedQuestion | ListQuestion | MatchQuestion | CategoriseQuestion | OpenQuestion;

/** The cards that a question asks, each once, in the order asked. */
export function cardsIn(question: Question): CardKey[] {
  switch (question.format) {
    case 'list':
      return question.members.map(({ card }) => card);
    case 'match':
      return question.prompts.map(({ card }) => card);
    case 'categorise':
      return [...new Set(question.rows.flatMap(({ card }) => card ?? []))];
    case 'multiple-choice':
    case 'true-slot':
    case 'contrast':
    case 'typed':
    case 'cloze':
    case 'compare':
    case 'explain':
      return [question.card];
  }
}
