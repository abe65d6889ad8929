/** What a key can do while studying; also the id of the button it clicks. */
export type StudyAction = 'reveal' | 'again' | 'hard' | 'good' | 'easy' | 'undo' | 'type' | 'help' | 'stop';

export type StudyKey = {
  /** As a person reads it, on a button or in the help. */
  name: string;
  /** `KeyboardEvent.key` in small letters. */
  key: string;
  /** Pressed together with Ctrl or Cmd. */
  command?: boolean;
  /** Acts while the learner types an answer too; all other keys are then the field's own. */
  inField?: boolean;
};

/** One line of the `?` help. The first key is the hint on the button. */
export type KeyBinding = { action: StudyAction; label: string; keys: readonly StudyKey[] };

/**
 * The keys of the study page, in the order of the help. The handler, the hints on the buttons and
 * the help all read this table; a key clicks its button, so that keyboard, mouse and screen reader
 * cannot come apart.
 */
export const STUDY_KEYS: readonly KeyBinding[] = [
  {
    action: 'reveal',
    label: 'Show the answer',
    keys: [
      { name: 'Space', key: ' ' },
      { name: 'Enter', key: 'enter', inField: true },
    ],
  },
  { action: 'again', label: 'Again: forgotten', keys: [{ name: '1', key: '1' }] },
  { action: 'hard', label: 'Hard: known, with effort', keys: [{ name: '2', key: '2' }] },
  { action: 'good', label: 'Good: known', keys: [{ name: '3', key: '3' }] },
  { action: 'easy', label: 'Easy: known at once', keys: [{ name: '4', key: '4' }] },
  {
    action: 'undo',
    label: 'Take back the last grade',
    keys: [
      { name: 'U', key: 'u' },
      { name: 'Ctrl+Z', key: 'z', command: true },
      { name: '⌘Z', key: 'z', command: true },
    ],
  },
  { action: 'type', label: 'Type the answer', keys: [{ name: 'T', key: 't' }] },
  { action: 'help', label: 'Show these keys', keys: [{ name: '?', key: '?' }] },
  { action: 'stop', label: 'Stop studying', keys: [{ name: 'Esc', key: 'escape', inField: true }] },
];

/** The part of a KeyboardEvent that decides. */
export type KeyPress = {
  key: string;
  /** The key's place: digits are found by it where a layout puts them behind Shift (AZERTY). */
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
 * @param where `field` while the learner types an answer
 */
export function actionOfKey(press: KeyPress, where: 'page' | 'field' = 'page'): StudyAction | null {
  if (press.repeat || press.isComposing || press.altKey) return null;
  const isPressed = (key: StudyKey) => (where === 'page' || key.inField === true) && matches(key, press);
  return STUDY_KEYS.find(({ keys }) => keys.some(isPressed))?.action ?? null;
}

function matches({ key, command = false }: StudyKey, press: KeyPress): boolean {
  const commanded = Boolean(press.ctrlKey || press.metaKey);
  if (command !== commanded || (command && press.shiftKey)) return false;
  return press.key.toLowerCase() === key || press.code === `Digit${key}` || press.code === `Numpad${key}`;
}
