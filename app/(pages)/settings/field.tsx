import type { ReactNode } from 'react';

/** A labelled field with its help and, after a failed save, the sentence that says what is wrong. */
export function Field({
  name,
  label,
  help,
  problem,
  children,
}: {
  name: string;
  label: string;
  help?: string;
  problem: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {children}
      {help && <p className="help">{help}</p>}
      {problem && (
        <p className="help help--problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

export function NumberInput({
  name,
  value,
  min,
  max,
}: {
  name: string;
  value: number;
  min: number;
  max: number;
}) {
  return (
    <input
      className="input input--short"
      id={name}
      name={name}
      type="number"
      inputMode="numeric"
      min={min}
      max={max}
      required
      defaultValue={value}
    />
  );
}
