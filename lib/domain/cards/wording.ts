import { capitalised } from '#domain/facts/naming.ts';

/** Puts the speaker first (rule ATTR-1). The text begins in lower case unless it begins with a name. */
export function told(speaker: string | undefined, text: string): string {
  return speaker === undefined ? capitalised(text) : `According to ${speaker}, ${text}`;
}

/** "a professor", "an envoy", "the director": posts that one person holds at a time take "the". */
export function withArticle(post: string): string {
  if (/^(a|an|the) /.test(post)) return post;
  if (isSolePost(post)) return `the ${post}`;
  return `${/^[aeiou]/i.test(post) ? 'an' : 'a'} ${post}`;
}

/** Whether one person at a time holds the post. */
export function isSolePost(post: string): boolean {
  return SOLE_POST.test(post);
}

const SOLE_POST =
  /^(director|head|president|chair|leader|chief|editor|rector|vice-chancellor|prime minister)\b/;

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "two"; figures above twelve, as in running text. */
export function numberWord(n: number): string {
  return SMALL[n] ?? String(n);
}

/** Words as the length rules count them: separated by spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether the words stand in the text as whole words, in any case. */
export function holdsWords(text: string, words: string): boolean {
  return ` ${bare(text)} `.includes(` ${bare(words)} `);
}

/** Letters and digits in lower case, everything else as single spaces. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
