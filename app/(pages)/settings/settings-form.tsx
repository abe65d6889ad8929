'use client';
import { useActionState } from 'react';
import type { Settings } from '#server/settings.ts';
import type { Theme } from '../choose-theme.ts';
import { saveSettings, type SettingsAnswer } from './actions.ts';
import { ThemeChoice } from './theme-choice.tsx';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const NOTHING: SettingsAnswer = { saved: false, problems: {} };

/** How much, how sure, when the day begins. Works before and without JavaScript; the server is the judge. */
export function SettingsForm({
  settings,
  theme,
  zones,
}: {
  settings: Settings;
  theme: Theme;
  zones: readonly string[];
}) {
  const [answer, save, saving] = useActionState(saveSettings, NOTHING);
  const problem = (name: string) => answer.problems[name];
  return (
    <form action={save} className="stack-l prose">
      <Field name="newPerDay" label="New cards a day" problem={problem('newPerDay')}>
        <NumberInput name="newPerDay" value={settings.newPerDay} min={0} max={200} />
        <p className="help">Ten takes a few minutes and brings about as many reviews back each day.</p>
      </Field>
      <Field name="reviewsPerDay" label="Reviews a day, at most" problem={problem('reviewsPerDay')}>
        <NumberInput name="reviewsPerDay" value={settings.reviewsPerDay} min={0} max={2000} />
      </Field>
      <Field name="retention" label="Recall to aim at, in %" problem={problem('retention')}>
        <NumberInput name="retention" value={Math.round(settings.retention * 100)} min={70} max={97} />
        <p className="help">
          A card returns when its predicted recall falls to this. Higher means more reviews. Cards already
          scheduled keep their dates; the next answer of each card uses the new aim.
        </p>
      </Field>
      <Field name="rolloverHour" label="The study day begins at" problem={problem('rolloverHour')}>
        <select
          className="input input--short"
          id="rolloverHour"
          name="rolloverHour"
          defaultValue={settings.rolloverHour}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {String(hour).padStart(2, '0')}:00
            </option>
          ))}
        </select>
        <p className="help">Answers before this hour belong to the day before.</p>
      </Field>
      <Field name="chosenZone" label="Time zone" problem={problem('chosenZone')}>
        <select className="input" id="chosenZone" name="chosenZone" defaultValue={settings.chosenZone ?? ''}>
          <option value="">Follow this device</option>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </Field>
      <div className="field">
        <label>
          <input type="checkbox" name="typedAnswers" defaultChecked={settings.typedAnswers} /> Type the
          answers
        </label>
        <p className="help">
          You type before you look; the verdict suggests the grade, and you have the last word. T switches it
          during study.
        </p>
      </div>
      <ThemeChoice theme={theme} />
      <div className="btns">
        <button className="btn btn--main" disabled={saving}>
          Save
        </button>
        <p role="status" className="muted">
          {answer.saved && 'Saved.'}
          {Object.keys(answer.problems).length > 0 &&
            'Not saved: see the marked fields. Nothing was changed.'}
        </p>
      </div>
    </form>
  );
}

function Field({
  name,
  label,
  problem,
  children,
}: {
  name: string;
  label: string;
  problem: string | undefined;
  children: React.ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {children}
      {problem && (
        <p className="help" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function NumberInput({ name, value, min, max }: { name: string; value: number; min: number; max: number }) {
  return (
    <input
      className="input input--short"
      id={name}
      name={name}
      type="number"
      inputMode="numeric"
      min={min}
      max={max}
      step={1}
      required
      defaultValue={value}
    />
  );
}
