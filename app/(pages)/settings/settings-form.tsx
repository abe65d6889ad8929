'use client';
import { useActionState } from 'react';
import { LIMIT_BOUNDS } from '#domain/schedule/limits.ts';
import { RETENTION_BOUNDS } from '#domain/schedule/parameters.ts';
import type { Settings } from '#server/settings.ts';
import type { Theme } from '../choose-theme.ts';
import { saveSettings, type SettingsAnswer } from './actions.ts';
import { Field, NumberInput } from './field.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { WhenTheDayBegins } from './when-the-day-begins.tsx';

const NOTHING: SettingsAnswer = { saved: false, problems: {} };
const PERCENT = { min: RETENTION_BOUNDS.min * 100, max: RETENTION_BOUNDS.max * 100 };

/** How much, how sure, when the day begins. Works without JavaScript too; the server is the judge. */
export function SettingsForm({
  settings,
  theme,
  zones,
}: {
  settings: Settings;
  theme: Theme;
  zones: readonly string[];
}) {
  const [answer, save, isSaving] = useActionState(saveSettings, NOTHING);
  const { problems } = answer;
  return (
    <form action={save} className="stack-l prose" noValidate>
      <Field
        name="newPerDay"
        label="New cards a day"
        help="Ten take a few minutes, and bring about as many reviews back each day."
        problem={problems['newPerDay']}
      >
        <NumberInput name="newPerDay" value={settings.newPerDay} {...LIMIT_BOUNDS.newPerDay} />
      </Field>
      <Field name="reviewsPerDay" label="Reviews a day, at most" problem={problems['reviewsPerDay']}>
        <NumberInput name="reviewsPerDay" value={settings.reviewsPerDay} {...LIMIT_BOUNDS.reviewsPerDay} />
      </Field>
      <Field
        name="retention"
        label="Recall to aim at, in %"
        help="A card returns when its predicted recall falls to this. Higher means more reviews. Cards already scheduled keep their dates; each card’s next answer uses the new aim."
        problem={problems['retention']}
      >
        <NumberInput name="retention" value={Math.round(settings.retention * 100)} {...PERCENT} />
      </Field>
      <WhenTheDayBegins settings={settings} zones={zones} problems={problems} />
      <div className="field">
        <label className="check">
          <input type="checkbox" name="typedAnswers" defaultChecked={settings.typedAnswers} /> Type the
          answers
        </label>
        <p className="help">
          You type before you look; the verdict suggests the grade, and you have the last word. The key T
          switches it while you study.
        </p>
      </div>
      <ThemeChoice theme={theme} />
      <div className="btns">
        <button className="btn btn--main" disabled={isSaving}>
          Save
        </button>
        <p role="status" className="muted">
          {answer.saved && 'Saved.'}
          {Object.keys(problems).length > 0 && 'Not saved: see the marked fields. Nothing was changed.'}
        </p>
      </div>
    </form>
  );
}
