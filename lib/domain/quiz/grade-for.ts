import type { Grade } from '#domain/schedule/review.ts';
import type { Verdict } from './marker.ts';

/** The grade a verdict suggests; the learner may always choose another. Never easy: typing cannot show ease. */
export function gradeFor({ verdict }: Pick<Verdict, 'verdict'>): Exclude<Grade, 'easy'> {
  if (verdict === 'wrong') return 'again';
  return verdict === 'almost' ? 'hard' : 'good';
}
