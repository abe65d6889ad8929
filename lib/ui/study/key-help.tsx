import { useEffect, useRef } from 'react';
import styles from './study.module.css';

/** The `?` help: every key and the button it presses. */
export function KeyHelp({
  keys,
  onClose,
}: {
  keys: readonly { key: string; does: string }[];
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.keys} aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys" className="title">
        Keys
      </h2>
      <dl>
        {keys.map(({ key, does }) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button className="btn btn--main" type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
