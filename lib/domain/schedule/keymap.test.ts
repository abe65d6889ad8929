import { describe, expect, test } from 'vitest';
import { actionOfKey, type KeyPress, STUDY_KEYS } from './keymap.ts';

describe('a key on the page', () => {
  test.each<[string, KeyPress, string | null]>([
    ['Space', { key: ' ' }, 'reveal'],
    ['Enter', { key: 'Enter' }, 'reveal'],
    ['1', { key: '1' }, 'again'],
    ['4', { key: '4' }, 'easy'],
    ['5', { key: '5' }, null],
    ['3 on the number pad', { key: '3', code: 'Numpad3' }, 'good'],
    ['the 2 of a French keyboard', { key: 'é', code: 'Digit2' }, 'hard'],
    ['u', { key: 'u' }, 'undo'],
    ['U, caps lock on', { key: 'U' }, 'undo'],
    ['Ctrl+Z', { key: 'z', ctrlKey: true }, 'undo'],
    ['Cmd+Z', { key: 'z', metaKey: true }, 'undo'],
    ['Ctrl+Shift+Z, which is redo elsewhere', { key: 'Z', ctrlKey: true, shiftKey: true }, null],
    ['Ctrl+1, the first tab of the browser', { key: '1', code: 'Digit1', ctrlKey: true }, null],
    ['Alt+1', { key: '1', altKey: true }, null],
    ['Ctrl+U, the source of the page', { key: 'u', ctrlKey: true }, null],
    ['?, behind Shift', { key: '?', code: 'Slash', shiftKey: true }, 'help'],
    ['Escape', { key: 'Escape' }, 'stop'],
    ['t', { key: 't' }, 'type'],
    ['a held key', { key: '3', repeat: true }, null],
    ['a key of an input method', { key: 'Enter', isComposing: true }, null],
    ['constructor', { key: 'constructor' }, null],
  ])('%s', (_, press, action) => expect(actionOfKey(press)).toBe(action));
});

describe('a key in the answer field', () => {
  test.each<[string, KeyPress, string | null]>([
    ['Enter sends the answer', { key: 'Enter' }, 'reveal'],
    ['Escape stops', { key: 'Escape' }, 'stop'],
    ['a space is a space', { key: ' ' }, null],
    ['a digit is a digit', { key: '2', code: 'Digit2' }, null],
    ['a letter is a letter', { key: 'u' }, null],
    ['Ctrl+Z belongs to the field', { key: 'z', ctrlKey: true }, null],
  ])('%s', (_, press, action) => expect(actionOfKey(press, 'field')).toBe(action));
});

describe('every key of the help does what the help says', () => {
  const pressOf: Record<string, KeyPress> = {
    Space: { key: ' ' },
    Esc: { key: 'Escape' },
    'Ctrl+Z': { key: 'z', ctrlKey: true },
    '⌘Z': { key: 'z', metaKey: true },
  };
  const named = STUDY_KEYS.flatMap(({ action, keys }) => keys.map(({ name }) => [name, action] as const));

  test.each(named)('%s: %s', (name, action) => {
    expect(actionOfKey(pressOf[name] ?? { key: name })).toBe(action);
  });
});
