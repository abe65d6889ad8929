import { hasGap } from './gap-marker.ts';
import { LINT_KINDS, type LintCard, type LintKind } from './lint-card.ts';

/**
 * Takes a card from any object with a question and an answer, such as a line of JSON. Liberal: lists may be single
 * values, names may be objects with a name, kinds may be spelled as people spell them. Null if there is no front or
 * no back.
 */
export function readLintCard(raw: unknown): LintCard | null {
  const card = readOne(raw);
  if (!card) return null;
  const deck = listOf(get(raw, 'deck', 'cards', 'others'), readOne);
  return deck.length > 0 ? { ...card, deck } : card;
}

function readOne(raw: unknown): LintCard | null {
  const front = textOf(get(raw, 'front', 'question'));
  const given = get(raw, 'back', 'answer', 'answers');
  const backs = listOf(given, textOf);
  if (front === undefined || (backs.length === 0 && textOf(given) === undefined)) return null;
  return {
    front,
    backs: backs.length > 0 ? backs : [''],
    kind: kindOf(textOf(get(raw, 'kind', 'type')), front),
    accept: listOf(get(raw, 'accept', 'aliases'), nonEmpty),
    ...present({
      hint: textOf(get(raw, 'hint')),
      context: textOf(get(raw, 'context')),
      title: nonEmpty(get(raw, 'title')),
      says: nonEmpty(nameOf(get(raw, 'says'))),
      hedge: nonEmpty(get(raw, 'hedge')),
      cite: citations(raw),
      passageText: passage(get(raw, 'passageText', 'passage')),
      answerType: nonEmpty(get(raw, 'answerType')),
      options: optionalList(get(raw, 'options')),
      set: setOf(get(raw, 'set')),
      scope: nonEmpty(get(raw, 'scope')),
      when: whenOf(get(raw, 'when')),
      inferred: get(raw, 'inferred') === true ? true : undefined,
      lineClass: optionalList(get(raw, 'lineClass')),
      truth: truthOf(get(raw, 'truth')),
      fix: nonEmpty(nameOf(get(raw, 'fix'))),
      key: nonEmpty(get(raw, 'key')),
      fact: nonEmpty(get(raw, 'fact')),
    }),
  };
}

const KIND_ALIASES: Record<string, LintKind> = {
  besides: 'membership',
  'besides-x': 'membership',
  categorize: 'categorise',
  category: 'categorise',
  categories: 'categorise',
  comparison: 'compare',
  'multiple-choice': 'mcq',
  overlapping: 'overlapping-cloze',
  'overlap-cloze': 'overlapping-cloze',
  tf: 'true-false',
  'true-or-false': 'true-false',
  truefalse: 'true-false',
  matching: 'match',
  sides: 'side',
};

/** The kind as people spell it: "Overlapping cloze", "true/false", "tf"; unknown ones are told by the gap, if any. */
function kindOf(written: string | undefined, front: string): LintKind {
  const kind = (written ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, '-');
  const known = LINT_KINDS.find((name) => name === kind);
  if (known) return known;
  if (Object.hasOwn(KIND_ALIASES, kind)) return KIND_ALIASES[kind]!;
  if (hasGap(front)) return 'cloze';
  return kind === '' ? 'forward' : 'other';
}

/** An empty list is a fault of its own (CITE-1), a missing field is not known. */
function citations(raw: unknown): string[] | undefined {
  const cite = get(raw, 'cite', 'cites', 'passages');
  return cite === undefined ? undefined : listOf(cite, nonEmpty);
}

function passage(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null)
    return nonEmpty(listOf(Object.values(value), nonEmpty).join('\n'));
  return nonEmpty(value);
}

function setOf(value: unknown): LintCard['set'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = listOf(Array.isArray(value) ? value : get(value, 'members'), (one) =>
    nonEmpty(nameOf(one)),
  );
  const closed = get(value, 'closed');
  return typeof closed === 'boolean' ? { closed, members } : { members };
}

function whenOf(value: unknown): LintCard['when'] {
  const text = typeof value === 'object' ? textOf(get(value, 'text')) : textOf(value);
  const year = typeof value === 'object' ? textOf(get(value, 'year')) : undefined;
  if (text === undefined && year === undefined) return undefined;
  return { text: text ?? '', ...(year !== undefined && { year }) };
}

function truthOf(value: unknown): LintCard['truth'] {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'object' ? statementIn(value) : textOf(value);
  if (text === undefined) return undefined;
  if (/^(?:true|false)$/i.test(text.trim())) return text.trim().toLowerCase() === 'true';
  return text.trim() === '' ? undefined : text;
}

function statementIn(value: unknown): string | undefined {
  const statement = textOf(get(value, 'statement', 'text'));
  if (statement !== undefined) return statement;
  const [front, back] = [textOf(get(value, 'front')), textOf(get(value, 'back'))];
  return front !== undefined && back !== undefined && hasGap(front)
    ? front.replace(/\[[^\]]*\]/, () => back)
    : front;
}

function get(raw: unknown, ...names: string[]): unknown {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const name = names.find((one) => Object.hasOwn(raw, one));
  const value = name === undefined ? undefined : (raw as Record<string, unknown>)[name];
  return value === null && name !== 'cite' ? undefined : value;
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' ? get(value, 'name', 'text', 'id') : value;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function nonEmpty(value: unknown): string | undefined {
  const text = textOf(value)?.trim();
  return text === '' ? undefined : text;
}

function listOf<T>(value: unknown, read: (one: unknown) => T | null | undefined): T[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.map(read).filter((one): one is T => one !== undefined && one !== null);
}

function optionalList(value: unknown): string[] | undefined {
  return value === undefined ? undefined : listOf(value, (one) => nonEmpty(nameOf(one)));
}

function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
