/** One record of a CSV text; `line` is where it begins, counted from 1. */
export type CsvRecord = { line: number; fields: string[] } | { line: number; fault: string };

/**
 * The records of a CSV text (RFC 4180): fields between commas, quoted where they hold commas, line
 * breaks or doubled quotes. A byte order mark, CRLF and blank lines are taken in their stride. A
 * record with a misplaced quote is given as a fault and reading goes on with the next line.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; at < text.length;) {
    const lineEnd = endOfLine(text, at);
    const row = text.slice(at, lineEnd);
    const record = row.includes('"')
      ? quotedRecord(text, at)
      : { fields: row.replace(/\r$/, '').split(','), end: lineEnd };
    const end = record?.end ?? lineEnd;
    if (!record) yield { line, fault: 'a quote is not where a field begins or ends' };
    else if (row.trim() !== '') yield { line, fields: record.fields };
    line += linesWithin(text, at, end);
    at = end + 1;
  }
}

/** A field and what ends it; no quantifier in it can match the same text in two ways. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|\r?$)/y;

/** The fields from `start` to the end of the record, which may be some lines further down. */
function quotedRecord(text: string, start: number): { fields: string[]; end: number } | null {
  const fields: string[] = [];
  for (FIELD.lastIndex = start; ;) {
    const match = FIELD.exec(text);
    if (!match) return null;
    const [, quoted, plain = '', ending] = match;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (ending !== ',') return { fields, end: ending === '' ? text.length : FIELD.lastIndex - 1 };
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function linesWithin(text: string, from: number, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
