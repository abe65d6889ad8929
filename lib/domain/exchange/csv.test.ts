import { describe, expect, test } from 'vitest';
import { csvRecords } from './csv.ts';

const fields = (text: string) => [...csvRecords(text)].map((r) => ('fields' in r ? r.fields : r.fault));
const FAULT = 'a quote is not where a field begins or ends';

describe('records', () => {
  test.each<[string, string, (string[] | string)[]]>([
    ['nothing', '', []],
    [
      'plain fields',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    ['a byte order mark before a quote', '\uFEFF"a",b\n', [['a', 'b']]],
    [
      'empty fields',
      ',\n"",\n',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['blank lines', '\n\na\n  \r\nb\n\n', [['a'], ['b']]],
    ['a comma in quotes', '"a,b",c\n', [['a,b', 'c']]],
    ['doubled quotes', '"say ""yes""",""""\n', [['say "yes"', '"']]],
    [
      'a line break in quotes',
      '"one\ntwo",x\r\nnext,y',
      [
        ['one\ntwo', 'x'],
        ['next', 'y'],
      ],
    ],
    [
      'quotes and CRLF',
      '"a","b"\r\n"c","d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a quote in the middle of a field', 'a"b,c\nd,e\n', [FAULT, ['d', 'e']]],
    ['text after a quoted field', '"a"b,c\nd,e', [FAULT, ['d', 'e']]],
    ['a quote never closed', 'a,"b\nc,d\n', [FAULT, ['c', 'd']]],
    ['a carriage return alone is text', 'a\rb,c\n', [['a\rb', 'c']]],
  ])('%s', (_, text, expected) => expect(fields(text)).toEqual(expected));

  test('know the line they begin on, also after a field of several lines', () => {
    expect([...csvRecords('h\n\n"a\nb\nc"\nd"\ne')].map(({ line }) => line)).toEqual([1, 3, 6, 7]);
  });

  test('a megabyte in quotes is one field', () => {
    const [[field] = []] = fields(`"${'x""'.repeat(300_000)}"`) as string[][];
    expect(field).toHaveLength(600_000);
  });
});
