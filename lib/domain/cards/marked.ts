import type { Draft } from './draft.ts';
import { holdsWords } from './wording.ts';

/** The words of front and back that hedge or limit what is said, as they stand there, so that a screen can mark them. */
export function markedIn({ fact, front, answer }: Draft): string[] {
  const text = `${front} ${answer.back}`;
  const words = [fact.hedge, fact.degree, ...LIMITS].filter((word) => word !== undefined);
  const present = words.filter((word) => holdsWords(text, word));
  // "some" within "some of" would be marked twice.
  return present.filter(
    (word) => !present.some((longer) => longer !== word && longer.startsWith(`${word} `)),
  );
}

const LIMITS = ['some of', 'some', 'most of', 'such as', 'example'];
