// `[...]` is ours; the others are how people draw a gap.
const GAP = /\[\s{0,3}(?:\.{2,}|…|_{2,})?\s{0,3}\]|_{3,}|\{\{c\d+::[^{}]*\}\}/g;

/** Where the gaps of a cloze are, as [from, up to]. */
export function gapsOf(front: string): [from: number, to: number][] {
  return [...front.matchAll(GAP)].map((gap) => [gap.index, gap.index + gap[0].length]);
}

export function hasGap(front: string): boolean {
  return gapsOf(front).length > 0;
}

/** The text with the answer in its gap. Further gaps, a fault of their own (GAP-1), are only closed. */
export function withGapFilled(front: string, filling: string): string {
  let filled = false;
  return front.replace(GAP, () => {
    const text = filled ? '–' : filling;
    filled = true;
    return text;
  });
}
