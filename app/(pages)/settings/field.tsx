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
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p className="help help--problem" id={`${name}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What a field's control carries, so that its help and its problem are read with it. */
export function described(name: string, problem: string | undefined) {
  return {
    id: name,
    name,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${name}-problem ${name}-help`,
  };
}

export function NumberInput({
  name,
  value,
  problem,
  min,
  max,
}: {
  name: string;
  value: string | undefined;
  problem: string | undefined;
  min: number;
  max: number;
}) {
  return (
    <input
      className="input input--short"
      {...described(name, problem)}
      type="number"
      inputMode="numeric"
      min={min}
      max={max}
      required
      defaultValue={value}
    />
  );
}
