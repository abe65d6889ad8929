import type { CardKey } from './card.ts';

/**
 * The stable identity of a card: 16 hex digits, safe in a URL. Wording has no part in it, so a mended typo keeps
 * what a learner remembers.
 *
 * @param basis the id the question rests on: of a fact, of a set (for its members), of an axis (for sides)
 * @param template the template's name, which is the card's kind
 * @param slot what is asked: a slot of the fact, or the id of a member
 */
export function cardKey(deckId: string, basis: string, template: string, slot: string): CardKey {
  return fnv1a64([deckId, basis, template, slot].join('\u001f')) as CardKey;
}

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * FNV-1a, 64 bits, over UTF-8 (Fowler, Noll and Vo; constants from draft-eastlake-fnv). Not for secrets: it only
 * has to spread the few thousand keys of a deck. The Web's and Node's own digests are asynchronous or not pure.
 */
export function fnv1a64(text: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
