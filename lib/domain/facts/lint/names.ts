import { isFunctionWord, type Word, wordsIn } from './words.ts';

/** Small words inside names: "al-Qaida" is one word, "Charles de Gaulle" three. */
const PARTICLES = new Set(
  'al el ibn bin bint de del della der den di da dos du la le van von ter ten of the'.split(' '),
);

/** Whether the word begins, or contains, what only names have: a capital. */
export function isCapitalised(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/** Whether a whole text is a name: every word that means something is capitalised. */
export function isName(text: string): boolean {
  const words = wordsIn(text).filter(
    ({ lower }) => !PARTICLES.has(lower) && !/^(?:and|for|an?)$/.test(lower),
  );
  return words.length > 0 && words.every(({ text: word }) => isCapitalised(word));
}

/**
 * The words of a text with each name of several words joined to one ("raymond davis"), for rules that must not count
 * what nobody can word otherwise (COPY-1).
 */
export function collapsed(text: string): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of wordsIn(text)) {
    const plain = word.lower.replace(/['’]s$/, '');
    const named = isCapitalised(word.text) && !isFunctionWord(word.lower);
    if (named && open) joined[joined.length - 1] += ` ${plain}`;
    else joined.push(plain);
    open = named && word.after === '' && !/['’]s$/.test(word.lower);
  }
  return joined;
}

/** The name's words without a leading article or a closing "(ABC)". */
export function nameWords(name: string): Word[] {
  const words = wordsIn(name.replace(/\([^()]*\)\s*$/, ''));
  return /^(?:the|an?)$/.test(words[0]?.lower ?? '') ? words.slice(1) : words;
}
