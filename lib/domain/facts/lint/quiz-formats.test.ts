import { catches, leaves, type Row } from './card.fixture.ts';

const mcq = (rows: [string, string, string[] | undefined, object?][]): Row[] =>
  rows.map(([front, back, options, more]) => [front, back, { kind: 'mcq', options, ...more }]);
const ASK = 'Whom does Shaun Gregory call a proxy?';
const KEY = 'Gulbuddin Hekmatyar';
const GOOD = mcq([
  [ASK, KEY, ['Raymond Davis', 'Shaun Gregory', KEY], { answerType: 'person' }],
  ['Which volcano erupted?', 'Mauna Loa', ['Mauna Loa', 'Kohala', 'Kilauea']],
  ['In which year was Ada Yonath born?', '1939', ['1929', '1939', '1949']],
  ['What is the capital of Australia?', 'Canberra', ['Sydney', 'Canberra', 'Perth']],
  ['Which country has fjords?', 'Norway', ['Norway', 'Chad', 'Bangladesh']],
  ['What sum was paid?', '$2 million', ['$2 million', '$20 million', '$200,000']],
]);

catches(
  'MCQ-1',
  'E',
  mcq([
    [ASK, KEY, ['Raymond Davis', 'Shaun Gregory', 'Ada Byron']],
    [ASK, KEY, ['Raymond Davis', 'Shaun Gregory', KEY, KEY]],
    [ASK, KEY, ['Raymond Davis', 'Shaun Gregory', KEY, 'Hekmatyar'], { accept: ['Hekmatyar'] }],
    [ASK, KEY, ['Raymond Davis', 'Raymond Davis', 'Shaun Gregory', KEY]],
  ]),
);
catches(
  'MCQ-2',
  'E',
  mcq([
    [ASK, KEY, [KEY, 'Raymond Davis']],
    [ASK, KEY, undefined],
  ]),
);
catches(
  'MCQ-3',
  'E',
  mcq([
    [ASK, KEY, ['Raymond Davis', '1998', KEY]],
    [ASK, KEY, ['Raymond Davis', 'Bradford University', KEY], { answerType: 'person' }],
    ['What is the capital of France?', 'Paris', ['Germany', 'London', 'Paris']],
    ['When was Ada Yonath born?', '1939', ['1939', '1949', 'Jerusalem']],
    ['What do bees collect?', 'nectar', ['pollen', '$3 million', 'nectar']],
  ]),
);
catches(
  'MCQ-4',
  'E',
  mcq([
    [
      'What was Raymond Davis?',
      'a contractor hired for security',
      ['a pilot', 'a contractor hired for security', 'a spy'],
    ],
  ]),
);
catches(
  'MCQ-5',
  'E',
  mcq([
    [ASK, KEY, ['Raymond Davis', KEY, 'None of the above']],
    [ASK, KEY, ['Raymond Davis', KEY, 'All of these']],
    ['Which group is not based in Pakistan?', 'al-Qaida', ['al-Qaida', 'Quetta Shura', 'Peshawar Shura']],
    ['All are volcanoes EXCEPT which?', 'Suez', ['Kohala', 'Suez', 'Kilauea']],
  ]),
);
for (const rule of ['MCQ-1', 'MCQ-2', 'MCQ-3', 'MCQ-4', 'MCQ-5'] as const) leaves(rule, GOOD);

const tf = (rows: [string, string, object?][]): Row[] =>
  rows.map(([front, back, more]) => [front, back, { kind: 'true/false', ...more }]);
const TRUTH = '$2 million was paid for the release of Raymond Davis.';
const FIX = { truth: TRUTH, fix: '$2 million' };

catches(
  'TF-1',
  'E',
  tf([
    ['$20 million was paid for the release of Raymond Davis.', 'false'],
    ['$20 million was paid for the release of Raymond Davis.', 'false', { truth: TRUTH }],
    ['$20 million was paid for the release of Raymond Davis.', 'true', { truth: false, fix: '$2 million' }],
    ['$20 million was paid for the release of Shaun Gregory.', 'false', FIX],
    ['Shaun Gregory was paid for the release of Raymond Davis.', 'false', FIX],
    ['$2 million was not paid for the release of Raymond Davis.', 'false', FIX],
    ['$2 million was paid for the release of Raymond Davis.', 'false', FIX],
    ['$20 million was paid for the release of Raymond Davis.', 'false', { truth: TRUTH, fix: '$3 million' }],
    ['The Suez Canal opened in Egypt.', 'false', { fix: '1869' }],
    ['$20 million was paid for the release of Raymond Davis.', 'perhaps'],
    [
      '$20 million was paid.',
      'false',
      {
        truth: '$2 million was paid.',
        fix: '$2 million',
        deck: [{ front: 'What sum was paid?', back: '$20 million' }],
      },
    ],
  ]),
);
leaves(
  'TF-1',
  tf([
    ['$20 million was paid for the release of Raymond Davis.', 'false', FIX],
    ['$20 million was paid for the release of Raymond Davis.', 'false: $2 million'],
    ['$20 million was paid for the release of Raymond Davis.', 'false', { truth: false, fix: '$2 million' }],
    ['433 million francs was paid.', 'false', { truth: '$2 million was paid.', fix: '$2 million' }],
    ['Shaun Gregory was released in March.', 'false', { fix: 'Raymond Davis was released in March.' }],
    ['Raymond Davis was released in March.', 'true', { truth: true }],
    ['Raymond Davis was released in March.', 'True'],
  ]),
);
