import type { EntityType } from '#domain/facts/model.ts';
import { isSolePost } from './wording.ts';

/** "director of", "contractor for", "professor at". */
export function prepositionOfPost(post: string, type: EntityType | undefined): 'of' | 'for' | 'at' {
  if (isSolePost(post) || type === 'country') return 'of';
  return type === 'agency' ? 'for' : 'at';
}

/** "in Pakistan", "at Bradford University". */
export function prepositionOfPlace(type: EntityType | undefined): 'in' | 'at' {
  return type === 'country' || type === 'place' ? 'in' : 'at';
}
