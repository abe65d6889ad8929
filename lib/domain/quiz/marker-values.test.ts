import { expect, test } from 'vitest';
import { mark } from './marker.ts';
import { pairs } from './pairs.fixture.ts';

const RIGHT = pairs(`
# money by value, however it is written
$2 million | 2m
$2 million | 2,000,000
$2 million | two million
$2 million | $2 million
$2 million | 2 000 000 dollars
$2 million | 2.000.000 $
$2 million | 2'000'000
$2 million | US$2m
$2 million | USD 2 million
$2 million | 2mn US dollars
$2 million | about two million dollars
$2 million | two milion dolars
$2 million | it was $2,000,000.00
€1.5 billion | 1,5 bn euros
£250,000 | two hundred and fifty thousand pounds
£250,000 | 250k
₹5 crore | 50,000,000 rupees
# numbers
2 | two
two | 2
two men | 2
two men | two men
1,000 | a thousand
12 | a dozen
0.5 | half
2.5 million | two and a half million
500,000 | half a million
3.14 | 3,14
third | 3rd
21st | twenty-first
-40 °C | −40 degrees Celsius
8,849 m | 8849
8,849 m | 8.849 km
5 km | 5 kilometres
50% | 50 per cent
50% | 50
50% | half
two thirds | 2/3
more than 300 | over 300
1971 | 1971.
1971 | in 1971
44 BC | 44 BCE
the 1990s | 1990's
5th century BC | fifth century BC
# dates
March | march
March | in March
March | Mar.
7 November 2025 | November 7, 2025
7 November 2025 | 7 Nov 2025
7 November 2025 | 2025-11-07
7 November 2025 | 7/11/2025
7 November 2025 | the 7th of November, 2025
4 July | July 4th
Tuesday | Tues
`);

const NEARLY = pairs(`
March | Mrach
March | March 2011
March 1990 | March
7 November 2025 | 7 November
more than 300 | 300
2 million | over 2 million
`);

const WRONG = pairs(`
$2 million | €2 million
$2 million | 2 million euros
$2 million | £2m
$2 million | 2 million Canadian dollars
$2 million | 20 million
$2 million | 2 billion
$2 million | $2
$2 million | 200,000
$2 million | 1,999,999
$2 million | a lot of money
2 | 3
two men | two women
1971 | 1917
2011 | 2010
2011 | 11
1960 | 1960s
3.14 | 314
-40 | 40
5 km | 5 miles
8,849 m | 8849 feet
50% | 0.5%
more than 300 | less than 300
1 000 | 1 0
March | May
March | April
March 1990 | March 1991
7 November 2025 | 8 November 2025
7 November 2025 | 7 December 2025
Tuesday | Thursday
12 Angry Men | 12
44 BC | 44 AD
44 BC | 44
480 BC | 490 BC
20 years | 20 months
£3,000 | $3,000
$1.5 billion | $1.5 million
9/11 | 911
`);

test.each(RIGHT)('%s: "%s" is right', (expected, typed) => {
  expect(mark(typed, { expected })).toMatchObject({ verdict: 'correct' });
});

test.each(NEARLY)('%s: "%s" is almost right', (expected, typed) => {
  expect(mark(typed, { expected })).toMatchObject({ verdict: 'almost' });
});

test.each(WRONG)('%s: "%s" is wrong', (expected, typed) => {
  expect(mark(typed, { expected })).toMatchObject({ verdict: 'wrong' });
});

test('amounts accepted without their currency do not let another currency in', () => {
  const sum = { expected: '$2 million', accept: ['2 million', '2m', '2,000,000'] };
  expect(mark('2 million', sum).verdict).toBe('correct');
  expect(mark('2 million euros', sum)).toMatchObject({ verdict: 'wrong', reason: 'number' });
});

const YES = ['yes', 'Yes.', 'y', 'yeah', 'yes, they do', 'they do', 'it does'];
const NO = ['no', 'N', 'nope', 'no, they do not', "they don't", 'they do not', 'not', 'never'];
const NEITHER = ["I don't know", 'no idea', 'not sure', 'yes and no', 'maybe', 'yes or no?', 'none of them'];

test.each(YES)('"%s" says yes', (typed) => {
  expect(mark(typed, { expected: 'yes' }).verdict).toBe('correct');
  expect(mark(typed, { expected: 'no' }).verdict).toBe('wrong');
});

test.each(NO)('"%s" says no', (typed) => {
  expect(mark(typed, { expected: 'no' }).verdict).toBe('correct');
  expect(mark(typed, { expected: 'yes' }).verdict).toBe('wrong');
});

test.each(NEITHER)('"%s" says neither yes nor no', (typed) => {
  expect(mark(typed, { expected: 'yes' }).verdict).toBe('wrong');
  expect(mark(typed, { expected: 'no' }).verdict).toBe('wrong');
});
