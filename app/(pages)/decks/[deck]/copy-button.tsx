'use client';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';

/** Copies the citation; where the browser forbids it, the text stands beside the button to be selected by hand. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('This browser does not allow copying here. Select the citation above instead.');
    }
  };
  return (
    <p className="btns">
      <button className="btn btn--plain" type="button" onClick={() => void copy()}>
        {said === 'Copied.' ? <Check className="icon" aria-hidden /> : <Copy className="icon" aria-hidden />}
        Copy citation
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </p>
  );
}
