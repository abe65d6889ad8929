/**
 * A word of a name by its sound, so that spellings of one romanised name meet: Qaida and Qaeda, Muhammad and Mohamed,
 * Tayyiba and Toiba, Hezb and Hizb. Meant for names only: among ordinary words it would make "ship" of "sheep".
 *
 * @param word folded, one word
 */
export function foldSpelling(word: string): string {
  const folded = word
    .replace(/ph/g, 'f')
    .replace(/ck|[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/([^aeiou])h/g, '$1')
    .replace(/(.)h$/, '$1')
    .replace(/o[iy]/g, 'i')
    .replace(/ou|oo|u/g, 'o')
    .replace(/y/g, 'i')
    .replace(/[ae]*[ei]+/g, 'i')
    .replace(/(.)\1+/g, '$1');
  return folded || word;
}

/** Little words that join the parts of a romanised name and are written in many ways: al-, -e-, -i-, -ul-. */
export function isParticle(word: string): boolean {
  return /^(?:al|el|e|i|ul|ud|ur)$/.test(word);
}
