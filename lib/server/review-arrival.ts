import { type StudyDay, UnknownZone, offsetMinutesAt, studyDayOf } from '#domain/schedule/study-day.ts';
import { type WireEvent, parseEvent, payloadHash, wrongMoment } from './review-wire.ts';

/** The two clocks at the moment of an upload, in ms: the device's when it sent, ours when it came. */
export type Clocks = { sentAt: number; receivedAt: number };

/** An event with what the server adds to it. `answeredAt` is corrected; `studyDay` is frozen from here on. */
export type Arrival = {
  event: WireEvent;
  answeredAt: number;
  offsetMinutes: number;
  studyDay: StudyDay;
  payloadHash: string;
};

/** Why an event was not kept, in a sentence; `id` is empty where the event had none that could be read. */
export type Refusal = { id: string; reason: string };

/** A device whose clock is further off than this is corrected; less is the network's and everybody's. */
const TOLERATED_MS = 5 * 60_000;

/** Judges one event of an upload on its own, without looking at any database. */
export function arrive(raw: unknown, clocks: Clocks): Arrival | Refusal {
  const event = parseEvent(raw);
  if (typeof event === 'string') return { id: idOf(raw), reason: event };
  const answeredAt = event.answeredAt + correction(clocks);
  const wrong = wrongMoment(answeredAt);
  if (wrong) return { id: event.id, reason: `answeredAt ${wrong}` };
  return place(event, Math.min(answeredAt, clocks.receivedAt + TOLERATED_MS));
}

/** Whether an event was not turned away. */
export function hasArrived(judged: Arrival | Refusal): judged is Arrival {
  return 'event' in judged;
}

function correction({ sentAt, receivedAt }: Clocks): number {
  const offset = receivedAt - sentAt;
  return Math.abs(offset) > TOLERATED_MS ? offset : 0;
}

/** The zone's name comes from the device, its offset from us: a device may not know this year's rules. */
function place(event: WireEvent, answeredAt: number): Arrival | Refusal {
  try {
    const offsetMinutes = offsetMinutesAt(answeredAt, event.zone);
    const studyDay = studyDayOf(answeredAt, offsetMinutes, event.rolloverHour);
    return { event, answeredAt, offsetMinutes, studyDay, payloadHash: payloadHash(event) };
  } catch (error) {
    if (error instanceof UnknownZone) return { id: event.id, reason: error.message };
    throw error;
  }
}

function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : '';
  return typeof id === 'string' ? id.slice(0, 64) : '';
}
