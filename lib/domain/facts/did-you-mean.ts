import { editDistance } from './edit-distance.ts';

const LONGEST_NAME = 60;

/**
 * The end of an error message: ` Did you mean hekmatyar?`, or nothing where no known name is close.
 * Close is one slip in three letters, the usual bound of compilers.
 */
export function didYouMean(written: string, known: Iterable<string>): string {
  if (written.length > LONGEST_NAME) return '';
  let nearest: string | undefined;
  let nearestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of known) {
    if (name.length > LONGEST_NAME) continue;
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < nearestDistance) [nearest, nearestDistance] = [name, distance];
  }
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
