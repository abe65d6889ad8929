/** A way of setting text on the map; the style sheet sets the same sizes. */
export type Face = { family: 'serif' | 'sans'; size: number; lineHeight: number };

/** Sizes in px, never below 12.5 (design language, "Charts"). */
export const FACES = {
  heading: { family: 'serif', size: 24, lineHeight: 28 },
  party: { family: 'sans', size: 17, lineHeight: 20 },
  title: { family: 'serif', size: 18, lineHeight: 22 },
  chip: { family: 'serif', size: 16.5, lineHeight: 20 },
  note: { family: 'sans', size: 13.5, lineHeight: 18 },
} as const satisfies Record<string, Face>;

/**
 * Estimated width in px: the drawing is made on the server, where no font can be measured. One to six per cent generous,
 * since kerning and the lighter weight are left out; paddings take up what a fallback face adds.
 */
export function textWidth(text: string, { family, size }: Face): number {
  const hundredths = Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS[family].get(letter) ?? WIDEST),
    0,
  );
  return (hundredths / 100) * size;
}

/** Breaks a text into lines that fit; at spaces only, so that names keep their hyphens, unless one word is too long. */
export function linesOf(text: string, face: Face, width: number): string[] {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => pieces(long, face, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As `linesOf`, with the lines about as long as one another, so that no word is left alone. */
export function balancedLines(text: string, face: Face, width: number): string[] {
  const longestWord = widest(text.split(/\s+/), face);
  let lines = linesOf(text, face, width);
  for (;;) {
    const tighter = widest(lines, face) - 1;
    if (tighter < longestWord || linesOf(text, face, tighter).length > lines.length) return lines;
    lines = linesOf(text, face, tighter);
  }
}

/** The widest of the lines, in px. */
export function widest(lines: readonly string[], face: Face): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, face)));
}

function pieces(word: string, face: Face, width: number): string[] {
  if (textWidth(word, face) <= width) return [word];
  const cut: string[] = [''];
  for (const letter of word) {
    const longer = cut.at(-1) + letter;
    if (cut.at(-1) !== '' && textWidth(longer, face) > width) cut.push(letter);
    else cut[cut.length - 1] = longer;
  }
  return cut;
}

// For letters not in the table, such as accented capitals and other scripts: a full em at most.
const WIDEST = 100;

const LETTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz‘’“”–—¶éüö';

// Advance widths of Newsreader 500 and Public Sans 400 in hundredths of an em, in the order of LETTERS.
const WIDTHS = {
  serif: widthsOf(
    '23 28 37 59 59 81 73 20 29 29 43 51 25 36 24 40 59 59 59 59 59 59 59 59 59 59 26 27 51 51 51 46 89 73 66 71 77 65 61 76 82 35 46 75 62 100 78 78 63 78 67 57 68 77 71 100 74 70 64 33 33 41 47 56 45 57 47 36 51 57 29 26 56 28 85 59 53 57 55 41 40 36 55 54 76 52 54 44 24 24 43 43 52 69 62 47 55 53',
  ),
  sans: widthsOf(
    '24 25 43 60 66 90 71 25 30 31 39 55 24 38 22 35 61 41 60 63 63 64 62 60 65 62 23 24 55 55 55 52 83 71 67 69 69 62 59 73 77 28 39 68 58 89 75 73 64 75 68 67 59 70 67 95 69 61 64 30 30 47 55 60 54 60 57 40 62 58 25 26 56 30 86 58 57 60 60 39 51 39 58 50 78 56 53 48 24 23 42 41 55 112 56 57 58 57',
  ),
};

function widthsOf(list: string): Map<string, number> {
  const widths = list.split(' ').map(Number);
  return new Map(Array.from(LETTERS).map((letter, at) => [letter, widths[at]!]));
}
