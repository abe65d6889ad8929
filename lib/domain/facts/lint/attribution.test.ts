import { catches, leaves } from './card.fixture.ts';

catches('ATTR-1', 'E', [
  ["Who is Pakistan's Afghan proxy?", 'Gulbuddin Hekmatyar', { says: 'Shaun Gregory' }],
  ["Who is Pakistan's Afghan proxy?", 'Gulbuddin Hekmatyar', { says: 'gregory' }],
  ['Which firm lost money for years?', 'Blue Funnel', { says: { id: 'marsh', name: 'Jane Marsh' } }],
]);
leaves('ATTR-1', [
  ["Whom does Gregory call Pakistan's Afghan proxy?", 'Gulbuddin Hekmatyar', { says: 'Shaun Gregory' }],
  ["Who, in Shaun Gregory's words, is a proxy?", 'Gulbuddin Hekmatyar', { says: 'gregory' }],
  ['Who calls Gulbuddin Hekmatyar a proxy?', 'Shaun Gregory', { says: 'Shaun Gregory' }],
  ['What does WPR ask about?', 'cooperation', { says: 'World Politics Review' }],
  ['Who shot two men?', 'Raymond Davis', { says: null }],
]);

catches('HEDGE-1', 'E', [
  ['Which agency did the two men work for?', 'Inter-Services Intelligence', { hedge: 'rumoured' }],
  ['Who were agents of the ISI?', 'the two men', { hedge: 'rumoured', kind: 'reverse' }],
  ['The two men were agents of the ISI.', 'true', { hedge: 'rumoured', kind: 'true-false' }],
  ['What was said about the two men?', 'they were agents', { hedge: 'alleged' }],
  ['How many people live in Lagos?', '15 million', { hedge: 'about' }],
]);
leaves('HEDGE-1', [
  ['Which agency were the two men rumoured to work for?', 'the ISI', { hedge: 'rumoured' }],
  ['Who were rumored to be agents of the ISI?', 'the two men', { hedge: 'rumoured', kind: 'reverse' }],
  ['Which poison is said to have killed Socrates?', 'hemlock', { hedge: 'reported' }],
  ['How many people live in Lagos?', 'about 15 million', { hedge: 'about' }],
  ['Roughly how much did the canal cost?', '433 million francs', { hedge: 'about' }],
  ['Who shot two men?', 'Raymond Davis', { hedge: null }],
]);

catches('SCOPE-1', 'E', [
  ['Do interests meet on fighting all "Punjabi" groups?', 'yes', { kind: 'side', scope: 'some' }],
  ['Do interests meet on fighting the "Punjabi" groups?', 'yes', { kind: 'side', scope: 'some' }],
  ['On fighting which group do interests meet?', 'al-Qaida', { scope: 'most closely' }],
  [
    'On fighting which group alone do only interests most closely meet?',
    'al-Qaida',
    { scope: 'most closely' },
  ],
  ['The only firm that lost money was [...].', 'Blue Funnel', { kind: 'cloze', scope: 'such as' }],
]);
leaves('SCOPE-1', [
  ['Do interests meet on fighting some of the "Punjabi" groups?', 'yes', { kind: 'side', scope: 'some' }],
  ['On fighting which group do interests meet most closely?', 'al-Qaida', { scope: 'most closely' }],
  ['Which firm is an example of those that lost money?', 'Blue Funnel', { scope: 'such as' }],
  ['Did some firms, though not all, lose money?', 'yes', { kind: 'side', scope: 'some' }],
  ['Did all crews return?', 'yes', { kind: 'side', scope: 'all' }],
]);

const NO_REASON = 'The interests of the two differ. They back different groups.';
catches('WHY-1', 'E', [
  ['Why do the interests differ?', 'they back different groups', { kind: 'why', passageText: NO_REASON }],
  ['Why was Raymond Davis in Lahore?', 'to work'],
]);
leaves('WHY-1', [
  ['Why does ice float?', 'it is less dense than water', { kind: 'why' }],
  [
    'Why did Egypt act?',
    'the offer was withdrawn',
    { kind: 'why', passageText: 'It acted because the offer was withdrawn.' },
  ],
  ['Which reason did Egypt give?', 'a broken promise'],
]);
