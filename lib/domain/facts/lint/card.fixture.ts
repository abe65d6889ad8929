import { expect, test } from 'vitest';
import { lintCard } from './lint.ts';
import type { RuleId } from './lint-card.ts';
import { readLintCard } from './read-card.ts';

/** A card for a test: front, back, and whatever else bears on the rule. */
export type Row = [front: string, back: string | string[], more?: Record<string, unknown>];

const WELL_KEPT = { kind: 'forward', accept: [], context: 'Bridges and roads · a chapter', cite: ['p1'] };

/** What the rules say of a card that is cited and has its context: "ATOM-1 E", in the order of the rules. */
export function foundIn([front, back, more = {}]: Row): string[] {
  const card = readLintCard({ ...WELL_KEPT, front, back, ...more });
  if (!card) throw new Error('no card');
  return lintCard(card).map(({ rule, severity }) => `${rule} ${severity}`);
}

/** Each planted card must be caught by the rule, whatever else is wrong with it. */
export function catches(rule: RuleId, severity: 'E' | 'W', rows: Row[]): void {
  test.each(rows)(`${rule} catches: %s → %s`, (...row) => {
    expect(foundIn(row)).toContain(`${rule} ${severity}`);
  });
}

/** Each good card must be left alone by the rule, as error and as warning. */
export function leaves(rule: RuleId, rows: Row[]): void {
  test.each(rows)(`${rule} leaves alone: %s → %s`, (...row) => {
    expect(foundIn(row).filter((found) => found.startsWith(rule))).toEqual([]);
  });
}
