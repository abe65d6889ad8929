import { useEffect, useRef } from 'react';
import type { KeyBinding } from '#domain/schedule/keymap.ts';
import styles from './study.module.css';

/** The `?` help: every key and the button it presses. */
export function KeyHelp({ bindings, onClose }: { bindings: readonly KeyBinding[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.keys} aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys" className="title">
        Keys
      </h2>
      <dl>
        {bindings.map(({ action, keys, label }) => (
          <div key={action}>
            <dt>
              {keys.map(({ name }) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <button className="btn btn--main" type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
