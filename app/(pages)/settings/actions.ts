'use server';
import { Invalid } from '#server/failures.ts';
import { saveMySettings } from '#server/my-settings.ts';

/** What became of a saved form: a sentence for each field that was wrong; nothing is changed then. */
export type SettingsAnswer = { saved: boolean; problems: Record<string, string> };

export async function saveSettings(_before: SettingsAnswer, form: FormData): Promise<SettingsAnswer> {
  try {
    await saveMySettings(Object.fromEntries(form));
    return { saved: true, problems: {} };
  } catch (error) {
    if (error instanceof Invalid) return { saved: false, problems: { ...error.fields } };
    throw error;
  }
}
