/** The kinds of card that rules tell apart: recall templates, quiz formats, and `other` for whatever else is fed in. */
export const LINT_KINDS = [
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
  'effect',
  'list',
  'mcq',
  'true-false',
  'match',
  'categorise',
  'compare',
  'definition',
  'role',
  'other',
] as const;
export type LintKind = (typeof LINT_KINDS)[number];

/**
 * A card as the rules see it, of whatever origin: our templates, a person's hand, another program. Only the question
 * and its answers must be there. A rule that lacks what it needs stays silent, unless the lack is the fault.
 */
export type LintCard = {
  front: string;
  /** The answer; several for a list. */
  backs: string[];
  kind: LintKind;
  /** Other answers that count. */
  accept: string[];
  hint?: string;
  /** The chip shown with the card. */
  context?: string;
  /** The source's title, where it is known apart from the chip. */
  title?: string;
  /** Who makes the claim: a name or an id. */
  says?: string;
  hedge?: string;
  /** Passage ids. */
  cite?: string[];
  /** The cited passages' text. */
  passageText?: string;
  /** What sort of thing the answer is: person, agency, date … */
  answerType?: string;
  options?: string[];
  /** The set whose members are asked, by name. */
  set?: { closed?: boolean; members: string[] };
  /** The quantifier the source uses: some, most, "most closely", "such as". */
  scope?: string;
  /** The date as the source gives it. */
  when?: { text: string; year?: string };
  inferred?: boolean;
  /** What the lines are that it rests on: text, title, boilerplate, ignore … */
  lineClass?: string[];
  /** Of a true/false item: whether it is true, or the true statement it was made from. */
  truth?: boolean | string;
  /** Of a false item: the value, or the statement, that is true. */
  fix?: string;
  key?: string;
  fact?: string;
  /** The other cards of the deck; of theirs, the rules need no deck. */
  deck?: LintCard[];
};

export type RuleId =
  | 'ATOM-1'
  | 'ATOM-2'
  | 'LEAK-1'
  | 'UNIQ-1'
  | 'SHAPE-1'
  | 'CTX-1'
  | 'CTX-2'
  | 'GRAM-1'
  | 'GAP-1'
  | 'GAP-2'
  | 'SET-1'
  | 'SET-2'
  | 'ATTR-1'
  | 'HEDGE-1'
  | 'SCOPE-1'
  | 'DATE-1'
  | 'CITE-1'
  | 'COPY-1'
  | 'INTF-1'
  | 'YESNO-1'
  | 'DUP-1'
  | 'WHY-1'
  | 'MCQ-1'
  | 'MCQ-2'
  | 'MCQ-3'
  | 'MCQ-4'
  | 'MCQ-5'
  | 'TF-1'
  | 'TRIV-1'
  | 'BOIL-1';

/** E: the card cannot be accepted. W: shown to whoever reviews it. */
export type Severity = 'E' | 'W';
export type LintIssue = { rule: RuleId; severity: Severity; message: string };

/** A rule's finding in words: what is wrong and what to do. Undefined where it finds nothing. */
export type Rule = (card: LintCard) => string | undefined;
