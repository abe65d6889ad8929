import type { APIRequestContext, APIResponse } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import type { Grade } from '#domain/schedule/review.ts';
import { uuid7 } from '#domain/schedule/uuid7.ts';
import { dataIn } from './data-file.ts';
import { ZONE } from './daytime.ts';

/** An event as a device sends it; a test may make any part of it wrong. */
export type SentEvent = Record<string, unknown> & { id: string };

/** A grade given now, or `answeredAt` (ms). */
export function graded(cardId: string, grade: Grade, given: Record<string, unknown> = {}): SentEvent {
  return { ...common(cardId), kind: 'grade', grade, tookMs: 2000, ...given };
}

export function undone(target: SentEvent, given: Record<string, unknown> = {}): SentEvent {
  return { ...common(String(target['cardId'])), kind: 'undo', targetId: target.id, ...given };
}

/** What holds a batch together on its way. */
export function batch(
  events: readonly unknown[],
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  return { sentAt: Date.now(), zone: ZONE, events, ...given };
}

/** Sends a batch as the holder of this context's cookie. */
export function upload(
  request: APIRequestContext,
  events: readonly unknown[],
  given: Record<string, unknown> = {},
): Promise<APIResponse> {
  return request.post('/api/reviews', { data: batch(events, given) });
}

/** The guest's key that this context was given. */
export async function keyIn(request: APIRequestContext): Promise<string> {
  const { cookies } = await request.storageState();
  return cookies.find(({ name }) => name === 'dossier')?.value ?? '';
}

/** An instant for `answeredAt`. */
export const daysAgo = (days: number) => Date.now() - days * 86_400_000;

/** Introduces nine of the day's ten new cards, so that one is left to be asked. */
export async function leaveOneNewCard(request: APIRequestContext): Promise<void> {
  const others = dataIn().cards().slice(-9);
  await upload(
    request,
    others.map(({ key }) => graded(key, 'easy')),
  );
}

function common(cardId: string) {
  return {
    id: uuid7(Date.now(), randomBytes(10)),
    cardId,
    mode: 'study',
    answeredAt: Date.now(),
    zone: ZONE,
    rolloverHour: 4,
    parametersVersion: 0,
    cardRevision: 1,
  };
}
