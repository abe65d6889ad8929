import { foldText } from '#domain/quiz/fold-text.ts';

/** One word of a text with the punctuation around it taken off, and what punctuation followed it. */
export type Word = { text: string; lower: string; after: string; at: number };

/** The words of a text in order. Hyphens and apostrophes stay inside words: "Lashkar-e-Toiba", "Pakistan's". */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: raw, index }) => {
    const start = raw.search(/[\p{L}\p{N}$£€]/u);
    if (start < 0) return [];
    const end = raw.length - (/[^\p{L}\p{N}%]*$/u.exec(raw.slice(-TRAILING))?.[0].length ?? 0);
    const bare = raw.slice(start, Math.max(start + 1, end));
    return [{ text: bare, lower: bare.toLowerCase(), after: raw.slice(end), at: index + start }];
  });
}

// No word is followed by more punctuation than this; looking further would cost time on hostile input.
const TRAILING = 20;

/** Words that carry no meaning of their own, so that two texts are not alike for sharing them. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those of in on at by for from to with without about into onto over under between among
  against during before after since until till as than and or but nor so if because while when where which who whom
  whose what why how is are was were be been being am do does did done has have had having will would shall should can
  could may might must not no it its he his him she her hers they them their theirs we our us you your i my me there here
  then also such according some any all each every both either neither only other another one ones s t`.split(
    /\s+/,
  ),
);

export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}

/** The folded words of a text that mean something, each cut to its stem. */
export function contentStems(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map(stemOf);
}

/** A crude stem, enough to tell that "threatens" and "threaten" are one word: plural off, then six letters. */
function stemOf(word: string): string {
  const singular = word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word;
  return singular.slice(0, 6);
}

/** Folded text with a space at both ends, so that ` word ` is found only as a whole word. */
export function spaced(text: string): string {
  return ` ${foldText(text)} `;
}

/** Whether `part` stands in `whole` as whole words, whatever case and accents. False for an empty part. */
export function containsWords(whole: string, part: string): boolean {
  const words = foldText(part);
  return words !== '' && spaced(whole).includes(` ${words} `);
}

/** The front without "According to X," before it, which names a speaker and asks nothing. */
export function withoutAttribution(front: string): string {
  return front
    .replace(/^according to [^,?]{1,80}, */i, '')
    .replace(/, according to [^,?]{1,80}(?=[,?])/i, '');
}

/** How many words a reader reads; a gap is one. */
export function wordCount(text: string): number {
  return wordsIn(text).length;
}
