import { expect, test } from 'vitest';
import { nearFigures } from './near-figures.ts';

test.each([
  ['$2 million', 'money', ['$20 million', '$4 million', '$3 million', '$1 million']],
  ['500 escudos', 'money', ['5,000 escudos', '1,000 escudos', '600 escudos', '400 escudos', '50 escudos']],
  ['$1,500,000', 'money', ['$15,000,000', '$3,000,000', '$2,500,000', '$500,000', '$150,000']],
  [
    '£2.5 million',
    'money',
    ['£25.0 million', '£5.0 million', '£3.5 million', '£1.5 million', '£0.3 million'],
  ],
  ['two', 'number', ['four', 'three', 'one']],
  ['twelve', 'number', ['two']],
  ['30', 'number', ['300', '60', '40', '20', '3']],
  ['March', 'date', ['April', 'February', 'May', 'January']],
  ['December 1931', 'date', ['January 1931', 'November 1931', 'February 1931', 'October 1931']],
  ['1580', 'date', ['1581', '1579', '1582', '1570', '1590']],
  ['the 1930s', 'date', ['the 1940s', 'the 1920s', 'the 1950s', 'the 1910s']],
  ['one day', 'date', []],
  ['a pound of flesh', 'money', []],
  ['Norway', 'country', []],
] as const)('near %s (%s): %j', (text, type, near) => expect(nearFigures(text, type)).toEqual(near));
