'use client';
import { useActionState } from 'react';
import { LIMIT_BOUNDS } from '#domain/schedule/limits.ts';
import { RETENTION_BOUNDS } from '#domain/schedule/parameters.ts';
import type { Settings } from '#server/settings.ts';
import type { Theme } from '../choose-theme.ts';
import { type Entered, saveSettings, type SettingsAnswer } from './actions.ts';
import { Field, NumberInput } from './field.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { WhenTheDayBegins } from './when-the-day-begins.tsx';

const NOTHING: SettingsAnswer = { saved: false, problems: {}, entered: null };
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
  const shown = answer.entered ?? asEntered(settings, theme);
  const number = (name: string) => ({ name, value: shown[name], problem: problems[name] });
  return (
    <form action={save} className="stack-l prose" noValidate>
      <Field
        name="newPerDay"
        label="New cards a day"
        help="Ten take a few minutes, and bring about as many reviews back each day."
        problem={problems['newPerDay']}
      >
        <NumberInput {...number('newPerDay')} {...LIMIT_BOUNDS.newPerDay} />
      </Field>
      <Field name="reviewsPerDay" label="Reviews a day, at most" problem={problems['reviewsPerDay']}>
        <NumberInput {...number('reviewsPerDay')} {...LIMIT_BOUNDS.reviewsPerDay} />
      </Field>
      <Field
        name="retention"
        label="Recall to aim at, in %"
        help="A card returns when its predicted recall falls to this. Higher means more reviews. Cards already scheduled keep their dates; each card’s next answer uses the new aim."
        problem={problems['retention']}
      >
        <NumberInput {...number('retention')} {...PERCENT} />
      </Field>
      <WhenTheDayBegins shown={shown} zones={zones} problems={problems} />
      <div className="field">
        <label className="check">
          <input type="checkbox" name="typedAnswers" defaultChecked={'typedAnswers' in shown} /> Type the
          answers
        </label>
        <p className="help">
          You type before you look; the verdict suggests the grade, and you have the last word. The key T
          switches it while you study.
        </p>
      </div>
      <ThemeChoice theme={shown['theme']} />
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

function asEntered(settings: Settings, theme: Theme): Entered {
  const { newPerDay, reviewsPerDay, retention, rolloverHour, chosenZone, typedAnswers } = settings;
  return {
    newPerDay: String(newPerDay),
    reviewsPerDay: String(reviewsPerDay),
    retention: String(Math.round(retention * 100)),
    rolloverHour: String(rolloverHour),
    chosenZone: chosenZone ?? '',
    ...(typedAnswers && { typedAnswers: 'on' }),
    theme,
  };
}
