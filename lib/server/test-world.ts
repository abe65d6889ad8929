import { randomBytes } from 'node:crypto';
import type { Card, CardKey } from '#domain/cards/card.ts';
import { uuid7 } from '#domain/schedule/uuid7.ts';
import { database } from './database.ts';
import { type Learner, learnerByKey, mintGuest, newKey } from './learner.ts';
import type { Upload, WireEvent } from './review-wire.ts';

/** Noon of a Wednesday in Berlin's winter, where the learners of the tests live. */
export const NOW = Date.UTC(2026, 10, 25, 11);
export const ZONE = 'Europe/Berlin';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Adds a deck of plain cards and returns their ids, in the order of introduction. */
export async function addDeck(id: string, count: number, change: Partial<Card> = {}): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `${id}-${String(index).padStart(4, '0')}`);
  await database().deck.create({ data: { id, title: id, facts: { facts: [] }, hash: id } });
  await database().card.createMany({
    data: ids.map((cardId, index) => ({
      id: cardId,
      deckId: id,
      fact: `f${index}`,
      kind: 'forward',
      position: index + 1,
      body: { ...plainCard(cardId as CardKey, `f${index}`), ...change },
      answerHash: cardId,
    })),
  });
  return ids;
}

/** A learner as the cookie would find one. */
export async function addLearner(): Promise<Learner & { key: string }> {
  const key = newKey();
  await database().$transaction((transaction) => mintGuest(transaction, { key, zone: ZONE }, new Date(NOW)));
  return { ...(await learnerByKey(key))!, key };
}

/** An event as a device makes it: a Good, unless changed. */
export function event(cardId: string, change: Record<string, unknown> = {}): WireEvent {
  const { answeredAt = NOW } = change;
  const isTime = Number.isInteger(answeredAt) && Number(answeredAt) > 0 && Number(answeredAt) < 2 ** 48;
  const made = {
    id: uuid7(isTime ? Number(answeredAt) : NOW, randomBytes(10)),
    cardId,
    kind: 'grade',
    grade: 'good',
    mode: 'study',
    answeredAt,
    zone: ZONE,
    rolloverHour: 4,
    parametersVersion: 0,
    cardRevision: 1,
    ...change,
  };
  return made as WireEvent;
}

/** An event that takes another one back. */
export function undoOf(target: WireEvent, change: Record<string, unknown> = {}): WireEvent {
  const { grade: _, ...undo } = event(target.cardId, {
    kind: 'undo',
    targetId: target.id,
    answeredAt: target.answeredAt + 1000,
    ...change,
  }) as WireEvent & { grade?: string };
  return undo as WireEvent;
}

/** Events on their way from a device whose clock is right. */
export function upload(events: readonly unknown[], change: Partial<Upload> = {}): Upload {
  return { sentAt: NOW, zone: ZONE, events: [...events], ...change };
}

function plainCard(key: CardKey, fact: string): Card {
  return {
    key,
    kind: 'forward',
    fact,
    alsoFacts: [],
    front: `What is ${key}?`,
    back: `It is ${key}.`,
    accept: [],
    answerType: 'text',
    context: 'A deck for tests',
    cite: [],
    marked: [],
    notes: [],
    options: [],
    sides: [],
    siblings: [`fact:${fact}`],
  };
}
