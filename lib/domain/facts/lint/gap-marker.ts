// `[...]` is ours; the others are how people draw a gap.
const GAP = /\[\s{0,3}(?:\.{2,}|…|_{2,})?\s{0,3}\]|_{3,}|\{\{c\d+::[^{}]*\}\}/g;

/** Where the gaps of a cloze are, as [from, up to]. */
export function gapsOf(front: string): [from: number, to: number][] {
  return [...front.matchAll(GAP)].map((gap) => [gap.index, gap.index + gap[0].length]);
}

export function hasGap(front: string): boolean {
  return gapsOf(front).length > 0;
}

/** The text with something in place of every gap: a blank to read around it, the answer to read it whole. */
export function withGapsFilled(front: string, filling: string): string {
  return front.replace(GAP, () => filling);
}
