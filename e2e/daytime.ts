/** A zone in which it is between 8:00 and 17:59, so that no study day turns while the journeys are made. */
export const ZONE = ['Europe/London', 'Asia/Tokyo', 'America/Los_Angeles'].find(
  (zone) => hourIn(zone) >= 8 && hourIn(zone) < 18,
)!;

function hourIn(timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format());
}
