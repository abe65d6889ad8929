import { currentLearner, giveKey } from './current-learner.ts';
import { database } from './database.ts';
import { mintGuest, newKey } from './learner.ts';
import { parseSettings, saveSettings } from './settings.ts';

/** Saves the settings of whoever asks; a visitor becomes a guest with it. Throws Invalid with a sentence a field. */
export async function saveMySettings(input: Record<string, unknown>): Promise<void> {
  const settings = parseSettings(input);
  const learner = await currentLearner();
  const key = newKey();
  await database().$transaction(async (transaction) => {
    const guest = { key, zone: settings.chosenZone ?? 'UTC' };
    const learnerId = learner?.id ?? (await mintGuest(transaction, guest, new Date()));
    await saveSettings(transaction, learnerId, settings);
  });
  if (!learner) await giveKey(key);
}
