import { foldText } from '#domain/quiz/fold-text.ts';
import type { LintCard, Rule } from './lint-card.ts';
import { containsWords } from './words.ts';

const FEWEST = 2;
const MOST = 5;
const ASKS_ALL =
  /^(?:name|list|give|state|which|what)\b[^?]{0,60}\ball\b|^(?:name|list)\b|\ball (?:the |of the )?(?:members|groups|names)\b/i;
const AS_EXAMPLE = /\b(?:examples?|for instance|such as|including|among|one of|one other|another)\b/i;

/** SET-1: only a complete, short list is asked as a whole; of an open one, a single example. */
export const asksWhatIsListed: Rule = (card) => {
  const { kind, front, set, backs } = card;
  const asksWhole = kind === 'list' || (ASKS_ALL.test(front) && kind !== 'side' && kind !== 'membership');
  const size =
    set && set.members.length > 0 ? set.members.length : backs.length > 1 ? backs.length : undefined;
  if (asksWhole && set?.closed === false) {
    return 'The list is open, so nobody can name all of it: ask for an example ("besides …, which …").';
  }
  if (asksWhole && size !== undefined && (size < FEWEST || size > MOST)) {
    return `The list has ${size} members: lists of ${FEWEST} to ${MOST} can be learnt as a whole.`;
  }
  if (set?.closed !== false) return undefined;
  if (kind === 'overlapping-cloze') {
    return 'The list is open, so the gap has more answers than one: ask for an example ("besides …, which …").';
  }
  const asksMember =
    kind === 'membership' || (['forward', 'cloze'].includes(kind) && isMember(card, backs[0] ?? ''));
  return asksMember && !AS_EXAMPLE.test(front)
    ? 'The list is open: say in the question that an example is asked for.'
    : undefined;
};

/** SET-2: a complete list is practised through one gap at a time, the others in their fixed order around it. */
export const gapsGoRound: Rule = (card) => {
  const { set, kind, backs, front, deck } = card;
  if (!set || set.closed === false || set.members.length < FEWEST) return undefined;
  if (kind === 'overlapping-cloze') {
    const fault = visibleMembers(front, set.members, backs[0] ?? '');
    if (fault) return fault;
  }
  if (!deck || (kind !== 'overlapping-cloze' && kind !== 'list')) return undefined;
  const gaps = [card, ...deck].filter((one) => one.kind === 'overlapping-cloze');
  const missing = set.members.find((member) => !gaps.some(({ backs: [back = ''] }) => isSame(member, back)));
  return missing && `The list has no card with "${missing}" left out: make one for each member.`;
};

function visibleMembers(front: string, members: readonly string[], answer: string): string | undefined {
  const others = members.filter((member) => !isSame(member, answer));
  const folded = ` ${foldText(front)} `;
  const places = others.map((member) => folded.indexOf(` ${foldText(member).replace(/^the /, '')} `));
  // Members given as ids stand nowhere in the front: nothing can be said of their order then.
  if (places.every((place) => place < 0)) return undefined;
  const absent = others[places.indexOf(-1)];
  if (absent !== undefined) return `"${absent}" is missing: all members but the one asked stay visible.`;
  const inOrder = places.every((place, at) => at === 0 || places[at - 1]! < place);
  return inOrder
    ? undefined
    : `The members stand in another order than in the list: keep "${others.join(', ')}".`;
}

function isMember({ set }: LintCard, answer: string): boolean {
  return set?.members.some((member) => isSame(member, answer)) ?? false;
}

function isSame(member: string, answer: string): boolean {
  return member !== '' && answer !== '' && (containsWords(answer, member) || containsWords(member, answer));
}
