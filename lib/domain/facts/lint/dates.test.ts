import { catches, leaves } from './card.fixture.ts';

const march = { text: 'March', year: 'unknown' };
const PASSAGE = 'In March, Raymond Davis was released.';

catches('DATE-1', 'E', [
  ['When was Raymond Davis released?', 'March 2011', { when: march }],
  ['In which month was Raymond Davis released?', 'March 2011', { when: 'March' }],
  ['In which month was Raymond Davis released?', 'March 2011', { answerType: 'date', passageText: PASSAGE }],
  ['In which year was Raymond Davis released?', '2011', { when: march }],
  ['When was Raymond Davis released?', '16 March', { when: march }],
  ['When was Raymond Davis released?', 'March', { when: march }],
  ['In March 2011, who was released?', 'Raymond Davis', { when: march }],
  ['When was the treaty signed?', 'February', { when: { text: '6 February 1840', year: 1840 } }],
  ['When did the canal open?', '17 November 1870', { passageText: 'It opened on 17 November 1869.' }],
]);
leaves('DATE-1', [
  ['In which month was Raymond Davis released?', 'March', { when: march }],
  ['In which month was Raymond Davis released?', 'March', { answerType: 'date', passageText: PASSAGE }],
  ['In which year was the treaty signed?', '1840', { when: { text: '6 February 1840', year: 1840 } }],
  ['When was the treaty signed?', '6 February 1840', { when: { text: '6 February', year: 1840 } }],
  ['When was it built?', 'the 18th century', { passageText: 'It was built in the eighteenth century.' }],
  ['Who was released in March?', 'Raymond Davis', { when: march }],
  [
    'How many people lived in Lagos in 2006?',
    '8 million',
    { passageText: 'Eight million people lived there.' },
  ],
]);
