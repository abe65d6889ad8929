import { UnknownZone, offsetMinutesAt } from '#domain/schedule/study-day.ts';

/** Whether there is a time zone of this name, old or new, as far as this engine knows. */
export function isZone(name: string): boolean {
  try {
    offsetMinutesAt(0, name);
    return true;
  } catch (error) {
    if (error instanceof UnknownZone) return false;
    throw error;
  }
}
