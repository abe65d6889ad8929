/** What a figure must reach. `unit` stands behind both numbers; a floor or a mere report has none. */
export type Target = { atMost: number } | { atLeast: number } | { exactly: number };

/** One line of the bench. */
export type Figure = { id: string; what: string; value: number; unit: string; target?: Target };

/**
 * Prints one line, `id  what  value  target  pass|FAIL`, as soon as a figure is known. A target that is missed makes
 * the process end with 1; whatever has no target is there to compare with, and shows a dash.
 */
export function report({ id, what, value, unit, target }: Figure): void {
  const met = target === undefined || isMet(value, target);
  if (!met) process.exitCode = 1;
  const verdict = target === undefined ? '-' : met ? 'pass' : 'FAIL';
  const columns = [
    id.padEnd(26),
    what.padEnd(64),
    withUnit(value, unit).padStart(16),
    (target === undefined ? '-' : inWords(target, unit)).padStart(16),
  ];
  console.log(`${columns.join('  ')}  ${verdict}`);
}

function isMet(value: number, target: Target): boolean {
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
