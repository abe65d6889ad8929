/** What a figure must reach. `unit` stands behind both numbers; a floor or a mere report has none. */
export type Target = { atMost: number } | { atLeast: number } | { exactly: number };

/** One line of the bench. */
export type Figure = { id: string; what: string; value: number; unit: string; target?: Target | undefined };

/** Prints a figure as soon as it is known. A target that is missed makes the process end with 1. */
export function report(id: string, what: string, value: number, unit: string, target?: Target): void {
  const figure = { id, what, value, unit, target };
  if (!isMet(figure)) process.exitCode = 1;
  console.log(lineOf(figure));
}

/** `id  what  value  target  pass|FAIL`; whatever has no target is there to compare with, and shows dashes. */
export function lineOf(figure: Figure): string {
  const { id, what, value, unit, target } = figure;
  const columns = [
    id.padEnd(26),
    what.padEnd(64),
    withUnit(value, unit).padStart(16),
    (target ? inWords(target, unit) : '-').padStart(16),
    target ? (isMet(figure) ? 'pass' : 'FAIL') : '-',
  ];
  return columns.join('  ');
}

/** A value that is no number meets no target. */
export function isMet({ value, target }: Pick<Figure, 'value' | 'target'>): boolean {
  if (!target) return true;
  if ('atMost' in target) return value <= target.atMost;
  if ('atLeast' in target) return value >= target.atLeast;
  return value === target.exactly;
}

function inWords(target: Target, unit: string): string {
  if ('atMost' in target) return `≤ ${withUnit(target.atMost, unit)}`;
  if ('atLeast' in target) return `≥ ${withUnit(target.atLeast, unit)}`;
  return `= ${withUnit(target.exactly, unit)}`;
}

/** Three significant digits say all that a noisy machine can. */
function withUnit(value: number, unit: string): string {
  const rounded = value >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  return `${rounded.toLocaleString('en-GB')} ${unit}`.trim();
}
