/** Reads a table of answers, a pair a line: `stored | typed`. Lines that start with `#` say what the next ones show. */
export function pairs(table: string): [stored: string, typed: string][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [stored = '', typed = ''] = line.split(' | ');
      return [stored, typed];
    });
}
