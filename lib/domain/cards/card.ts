import type { EntityType } from '#domain/facts/model.ts';

/** The recall templates of the card specification; FSRS schedules exactly these. */
export const CARD_KINDS = [
  'forward',
  'reverse',
  'number',
  'hedge',
  'cloze',
  'overlapping-cloze',
  'membership',
  'side',
  'contrast',
  'why',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Stable identity of a card: hash of deck, fact id, template and slot. Wording is not in it. */
export type CardKey = string & { readonly __brand: 'CardKey' };

/** What sort of thing the answer is: an entity's type, or one of the plain kinds of value. */
export type AnswerType = EntityType | 'money' | 'number' | 'date' | 'yes-no' | 'text';

/** Where one entity stands, shown on the answer of side and contrast cards. */
export type SideNote = {
  name: string;
  side: 'meet' | 'apart';
  /** Why, in the deck's own words: the set it belongs to and what is said of that set. */
  because: string;
};

/** One question made from one fact by one template. A pure value: no clock, no learner. */
export type Card = {
  key: CardKey;
  kind: CardKind;
  /** The fact the card asks; `alsoFacts` are the others it touches (contrast). Fact ids of the deck. */
  fact: string;
  alsoFacts: string[];
  front: string;
  back: string;
  /** Other typed answers that count, the back itself not among them. */
  accept: string[];
  answerType: AnswerType;
  /** Chip shown with the card: article title and what the passage is about. */
  context: string;
  /** Passage ids. */
  cite: string[];
  /** Name of who says it, where somebody does; it is then in the front too. */
  says?: string;
  hedge?: string;
  /** Words of front and back that hedge or limit the statement, to be marked when shown. */
  marked: string[];
  /** Short sentences for the answer side: what is not said, what the list leaves open. */
  notes: string[];
  /** For two-option cards, in the order asked. */
  options: string[];
  sides: SideNote[];
  /** Cards that share a group are buried for the day once one of them was answered: `fact:f17`, `set:shuras`. */
  siblings: string[];
  /** This card stays locked until that one was answered right once. */
  after?: CardKey;
  /** Look-alike answers (Lashkar-e-Jhangvi, Lashkar-e-Toiba) share a group and are kept apart while new. */
  lookAlike?: string;
};
