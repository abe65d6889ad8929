import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type CsvRecord, csvRecords } from '#domain/exchange/csv.ts';
import { parseInstant } from '#domain/exchange/instant.ts';
import { type MemoryState, nextState, recall } from '#domain/schedule/fsrs.ts';
import { DEFAULT_PARAMETERS } from '#domain/schedule/parameters.ts';
import { GRADES } from '#domain/schedule/review.ts';
import {
  DEFAULT_ROLLOVER_HOUR,
  offsetMinutesAt,
  type StudyDay,
  studyDayOf,
  UnknownZone,
} from '#domain/schedule/study-day.ts';

const USAGE = `usage: dossier fold FILE.csv [--zone Europe/Berlin] [--rollover ${DEFAULT_ROLLOVER_HOUR}]
  columns: card_id, review_rating (1 to 4), review_time (ISO, or ms since the epoch); others are not read`;

/**
 * Folds a file of reviews with the default weights, and prints one JSON object a review, in time
 * order: `{card, at, grade, elapsedDays, predicted, stability, difficulty}`. `predicted` is the
 * probability of recall just before the answer, null on a first review; memory is as after it.
 * Rows that cannot be read are named on stderr and left out.
 *
 * @param args FILE.csv, `--zone` (IANA name, UTC if left out) and `--rollover` (hour at which a day begins)
 * @returns the exit code: 0, 1 if the file or a row could not be read, 2 if the call is wrong
 */
export async function run(args: string[]): Promise<number> {
  const call = readCall(args);
  if (typeof call === 'string') {
    console.error(`${call}\n${USAGE}`);
    return 2;
  }
  const text = await readFile(call.file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    console.error(`${call.file} cannot be read.`);
    return 1;
  }
  const { rows, faults } = readRows(text, call.zone);
  for (const { line, reason } of faults) console.error(`${call.file}:${line} ${reason}`);
  await print(folded(rows, call));
  return faults.length === 0 ? 0 : 1;
}

type Call = { file: string; zone: string; rolloverHour: number };

/** What was asked for, or a sentence that says why it cannot be done. */
function readCall(args: string[]): Call | string {
  try {
    const options = { zone: { type: 'string', default: 'UTC' }, rollover: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...rest] = positionals;
    const rolloverHour = Number(values.rollover ?? DEFAULT_ROLLOVER_HOUR);
    if (file === undefined || rest.length > 0) return 'One file is needed.';
    if (!Number.isInteger(rolloverHour) || rolloverHour < 0 || rolloverHour > 23) {
      return `The rollover is an hour from 0 to 23, not "${values.rollover}".`;
    }
    offsetMinutesAt(0, values.zone);
    return { file, zone: values.zone, rolloverHour };
  } catch (error) {
    if (error instanceof UnknownZone || error instanceof TypeError) return error.message;
    throw error;
  }
}

type Row = { card: string; at: number; rating: number };
type Fault = { line: number; reason: string };

const COLUMNS = ['card_id', 'review_rating', 'review_time'] as const;

function readRows(text: string, zone: string): { rows: Row[]; faults: Fault[] } {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  let columns: number[] | undefined;
  for (const record of csvRecords(text)) {
    const read = columns ? readRow(record, columns, zone) : readHeader(record);
    if (typeof read === 'string') faults.push({ line: record.line, reason: read });
    else if (Array.isArray(read)) columns = read;
    else rows.push(read);
    if (!columns) break;
  }
  if (!columns && faults.length === 0) faults.push({ line: 1, reason: 'no header' });
  return { rows, faults };
}

/** Where the three columns stand. */
function readHeader(record: CsvRecord): number[] | string {
  if ('fault' in record) return record.fault;
  const names = record.fields.map((name) => name.trim().toLowerCase());
  const missing = COLUMNS.filter((name) => !names.includes(name));
  return missing.length > 0 ? `no column ${missing.join(', ')}` : COLUMNS.map((name) => names.indexOf(name));
}

function readRow(record: CsvRecord, columns: readonly number[], zone: string): Row | string {
  if ('fault' in record) return record.fault;
  const [card = '', rating = '', time = ''] = columns.map((column) => record.fields[column]?.trim());
  if (card === '') return 'no card_id';
  if (!/^[1-4]$/.test(rating)) return `review_rating is 1, 2, 3 or 4, not "${rating}"`;
  const at = parseInstant(time, zone);
  return typeof at === 'string' ? `review_time: ${at}` : { card, at, rating: Number(rating) };
}

/** A line a review; reviews of the same time stay in the order of the file. */
function* folded(rows: Row[], { zone, rolloverHour }: Call): Generator<string> {
  const memories = new Map<string, MemoryState & { day: StudyDay }>();
  rows.sort((a, b) => a.at - b.at);
  for (const { card, at, rating } of rows) {
    const day = studyDayOf(at, offsetMinutesAt(at, zone), rolloverHour);
    const before = memories.get(card) ?? null;
    const elapsedDays = before ? Math.max(0, day - before.day) : 0;
    const predicted = before ? recall(before.stability, elapsedDays, DEFAULT_PARAMETERS) : null;
    const { stability, difficulty } = nextState(before, elapsedDays, GRADES[rating - 1]!, DEFAULT_PARAMETERS);
    memories.set(card, { stability, difficulty, day });
    yield JSON.stringify({
      card,
      at: new Date(at).toISOString(),
      grade: rating,
      elapsedDays,
      predicted,
      stability,
      difficulty,
    });
  }
}

const CHUNK_LENGTH = 1 << 16;

/** Writes in large pieces, each when the one before has been taken; a reader that leaves ends it. */
async function print(lines: Iterable<string>): Promise<void> {
  process.stdout.on('error', () => undefined);
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    if (!(await written(chunk))) return;
    chunk = '';
  }
  await written(chunk);
}

function written(text: string): Promise<boolean> {
  return new Promise((resolve) => process.stdout.write(text, (error) => resolve(!error)));
}
