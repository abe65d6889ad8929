/** What a key can do while studying; also the id of the button it clicks. */
export type StudyAction = 'reveal' | 'again' | 'hard' | 'good' | 'easy' | 'undo' | 'type' | 'help' | 'stop';

/** One line of the `?` help: the keys as a person reads them, and what they do. */
export type KeyBinding = { action: StudyAction; keys: readonly string[]; label: string };

/**
 * The keys of the study page, in the order of the help. The handler, the hints on the buttons and
 * the help all read this table; a key clicks its button, so that keyboard, mouse and screen reader
 * cannot come apart.
 */
export const STUDY_KEYS: readonly KeyBinding[] = [
  { action: 'reveal', keys: ['Space', 'Enter'], label: 'Show the answer' },
  { action: 'again', keys: ['1'], label: 'Again: I had forgotten it' },
  { action: 'hard', keys: ['2'], label: 'Hard: I knew it, with effort' },
  { action: 'good', keys: ['3'], label: 'Good: I knew it' },
  { action: 'easy', keys: ['4'], label: 'Easy: I knew it at once' },
  { action: 'undo', keys: ['U', 'Ctrl+Z', '⌘Z'], label: 'Take back the last grade' },
  { action: 'type', keys: ['T'], label: 'Type the answer' },
  { action: 'help', keys: ['?'], label: 'Show these keys' },
  { action: 'stop', keys: ['Esc'], label: 'Stop studying' },
];

/** The part of a KeyboardEvent that decides. */
export type KeyPress = {
  key: string;
  /** Physical key: digits are found by it where a layout puts them behind Shift (AZERTY). */
  code?: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  shiftKey?: boolean;
  repeat?: boolean;
  isComposing?: boolean;
};

/**
 * The action a key press asks for, or null.
 * A key held down acts once: a second card must not be graded by the press that graded the first.
 * @param where `field` while the learner types an answer: letters, digits, Space and undo are then
 *   the field's own, and only Enter and Escape act
 */
export function actionOfKey(press: KeyPress, where: 'page' | 'field' = 'page'): StudyAction | null {
  if (press.repeat || press.isComposing || press.altKey) return null;
  if (where === 'field') return isPlain(press) ? (FIELD_KEYS[press.key] ?? null) : null;
  if (press.ctrlKey || press.metaKey) {
    return press.key.toLowerCase() === 'z' && !press.shiftKey ? 'undo' : null;
  }
  return PAGE_KEYS[press.key.toLowerCase()] ?? DIGIT_KEYS[press.code ?? ''] ?? null;
}

function isPlain({ ctrlKey, metaKey }: KeyPress): boolean {
  return !ctrlKey && !metaKey;
}

type Keys = Readonly<Record<string, StudyAction>>;

const FIELD_KEYS: Keys = { Enter: 'reveal', Escape: 'stop' };

const PAGE_KEYS: Keys = {
  ' ': 'reveal',
  enter: 'reveal',
  '1': 'again',
  '2': 'hard',
  '3': 'good',
  '4': 'easy',
  u: 'undo',
  t: 'type',
  '?': 'help',
  escape: 'stop',
};

const DIGIT_KEYS: Keys = {
  Digit1: 'again',
  Digit2: 'hard',
  Digit3: 'good',
  Digit4: 'easy',
  Numpad1: 'again',
  Numpad2: 'hard',
  Numpad3: 'good',
  Numpad4: 'easy',
};
