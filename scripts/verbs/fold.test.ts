import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dossier-fold-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CALL = "import { run } from '#scripts'; process.exitCode = await run(process.argv.slice(1));";
const MODULE = new URL('fold.ts', import.meta.url).href;

type Line = {
  card: string;
  at: string;
  grade: number;
  elapsedDays: number;
  predicted: number | null;
  stability: number;
};

function dossierFold(csv: string | null, ...options: string[]) {
  const file = join(folder, 'reviews.csv');
  if (csv !== null) writeFileSync(file, csv);
  const args = [
    '--input-type=module',
    '--eval',
    CALL.replace('#scripts', MODULE),
    '--',
    ...(csv === null ? [] : [file]),
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...args, ...options], { encoding: 'utf8' });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return { lines, status, faults: stderr.replaceAll(file, 'FILE').trimEnd() };
}

const HEADER = 'card_id,review_rating,review_time,review_duration\n';

describe('dossier fold', () => {
  test('V1: the golden history, told as times on the wall', () => {
    const days = ['01T09:00', '01T09:10', '02T23:59', '05T04:00', '13T12:00'].map((day) => `2026-10-${day}`);
    const rows = [...days, '2026-11-03T12:00'].map((at, i) => `c,${i === 0 ? 1 : 3},${at},900\n`);
    const { lines, status } = dossierFold(
      HEADER + rows.join(''),
      '--zone',
      'Europe/Berlin',
      '--rollover',
      '4',
    );
    expect(lines.map(({ elapsedDays }) => elapsedDays)).toEqual([0, 0, 1, 3, 8, 21]);
    expect(lines.at(-1)!.stability).toBeCloseTo(53.62691, 3);
    expect(lines.map(({ predicted }) => predicted === null)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(status).toBe(0);
  });

  test('a night is slept at the rollover of the zone, not at midnight of UTC (ts-fsrs counts otherwise)', () => {
    const csv = `${HEADER}c,3,2026-11-25T23:50:00Z,1\nc,3,2026-11-26T00:10:00Z,1\nc,3,2026-11-26T09:30:00Z,1\n`;
    const elapsed = (zone: string) =>
      dossierFold(csv, '--zone', zone).lines.map(({ elapsedDays }) => elapsedDays);
    expect(elapsed('America/New_York')).toEqual([0, 0, 1]);
    expect(elapsed('America/Los_Angeles')).toEqual([0, 0, 0]);
  });

  test('any order of columns and rows, quotes, CRLF, a byte order mark, ms since the epoch', () => {
    const rows = [
      '1772618400000,2,"a,1"',
      '2026-03-01T10:00:00Z,3,"a,1"',
      '2026-03-01T10:00:00Z,1,b',
      '2026-02-28T10:00:00Z,4,b',
    ];
    const { lines, faults } = dossierFold(`\uFEFFreview_time,review_rating,card_id\r\n${rows.join('\r\n')}`);
    expect(lines.map(({ card, at, grade }) => `${card} ${at.slice(0, 10)} ${grade}`)).toEqual([
      'b 2026-02-28 4',
      'a,1 2026-03-01 3',
      'b 2026-03-01 1',
      'a,1 2026-03-04 2',
    ]);
    expect(lines.at(-1)).toMatchObject({
      at: '2026-03-04T10:00:00.000Z',
      elapsedDays: 3,
      predicted: 0.88094796,
    });
    expect(faults).toBe('');
  });

  test('rows that cannot be read are named, and the others folded', () => {
    const rows = [
      'c,3,2026-11-25T09:00:00Z,1',
      'c,0,2026-11-25T09:00:00Z,1',
      'c,2.5,2026-11-25T09:00:00Z,1',
      ',3,2026-11-25T09:00:00Z,1',
      'c,3,1711744352,1',
      'c,3',
      'c,3,"2026-11-25T09:00:00Z,1',
      'c,3,2026-11-26T09:00:00Z,1',
    ];
    const { lines, status, faults } = dossierFold(HEADER + rows.join('\n'));
    expect(faults.split('\n')).toEqual([
      'FILE:3 review_rating is 1, 2, 3 or 4, not "0"',
      'FILE:4 review_rating is 1, 2, 3 or 4, not "2.5"',
      'FILE:5 no card_id',
      'FILE:6 review_time: seconds, where ms since the epoch are meant: 1711744352',
      'FILE:7 review_time: no time',
      'FILE:8 a quote is not where a field begins or ends',
    ]);
    expect([lines.length, status]).toEqual([2, 1]);
  });

  test.each<[string, string | null, string[], number, string]>([
    ['an empty file', '', [], 1, 'FILE:1 no header'],
    [
      'a file without the columns',
      'card,when\n1,2\n',
      [],
      1,
      'FILE:1 no column card_id, review_rating, review_time',
    ],
    ['a header alone', HEADER, [], 0, ''],
    ['a file that is not there', null, ['nowhere.csv'], 1, 'nowhere.csv cannot be read.'],
    ['no file', null, [], 2, 'One file is needed.'],
    [
      'an unknown zone',
      HEADER,
      ['--zone', 'Mars/Olympus'],
      2,
      'There is no time zone called "Mars/Olympus".',
    ],
    ['rollover 24', HEADER, ['--rollover', '24'], 2, 'The rollover is an hour from 0 to 23, not "24".'],
    ['an unknown option', HEADER, ['--weights'], 2, "Unknown option '--weights'"],
  ])('%s', (_, csv, options, status, said) => {
    const told = dossierFold(csv, ...options);
    expect(told).toMatchObject({ lines: [], status });
    expect(told.faults.startsWith(said)).toBe(true);
  });
});
