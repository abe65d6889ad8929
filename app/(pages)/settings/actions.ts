'use server';
import { Invalid } from '#server/failures.ts';
import { saveMySettings } from '#server/my-settings.ts';

/** A form's fields as text, as the browser sends them; a box that is not ticked is missing. */
export type Entered = Readonly<Record<string, string>>;

/** What became of a saved form: a sentence for each field that was wrong; nothing is changed then. */
export type SettingsAnswer = {
  saved: boolean;
  problems: Readonly<Record<string, string>>;
  /** Shown again, because React empties a form that was sent; null before the first attempt. */
  entered: Entered | null;
};

export async function saveSettings(_before: SettingsAnswer, form: FormData): Promise<SettingsAnswer> {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
  const entered = Object.fromEntries(fields);
  try {
    await saveMySettings(entered);
    return { saved: true, problems: {}, entered };
  } catch (error) {
    if (error instanceof Invalid) return { saved: false, problems: error.fields, entered };
    throw error;
  }
}
