import type { Theme } from '../choose-theme.ts';

/** What the form shows; `chosenZone` is null while the zone follows the device. */
export type SettingsShown = {
  newPerDay: number;
  reviewsPerDay: number;
  retention: number;
  rolloverHour: number;
  chosenZone: string | null;
  typedAnswers: boolean;
  theme: Theme;
};
