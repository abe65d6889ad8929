import { useEffect } from 'react';
import { actionOfKey } from '#domain/schedule/keymap.ts';

/** A key presses the button that carries its action, so that keyboard, mouse and screen reader cannot come apart. */
export function useKeys(isPaused: boolean) {
  useEffect(() => {
    if (isPaused) return;
    const press = (event: KeyboardEvent) => {
      const on = event.target instanceof Element ? event.target : document.body;
      const action = actionOfKey(event, on.matches('input, textarea, select') ? 'field' : 'page');
      // A focused button or link is pressed by Space and Enter itself.
      const pressesItself = (event.key === ' ' || event.key === 'Enter') && on.closest('button, a, summary');
      if (!action || pressesItself) return;
      const button = document.querySelector<HTMLElement>(`[data-action="${action}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isPaused]);
}
