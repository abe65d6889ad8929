import { catches, leaves } from './card.fixture.ts';

const PASSAGE = 'Raymond Davis was released in March. The Afghan Taliban said nothing.';

catches('CTX-1', 'E', [
  ['What did this lead to?', 'a crisis'],
  ['What did that lead to?', 'a crisis'],
  ['Which of these groups is based in Pakistan?', 'Quetta Shura'],
  ['Who opposed such groups?', 'the army'],
  ['What did the former propose?', 'reform'],
  ['Which of the two did the latter choose?', 'the dam'],
  ['Who ran the unit there?', 'Shaun Gregory'],
  ['Which group also threatens Pakistan?', 'Jaish-e-Mohammed'],
  ['Who was then released?', 'Raymond Davis'],
  ['Where was he born?', 'Warsaw'],
  ['What did she win in 2009?', 'Nobel Prize'],
  ['How much did it cost?', '433 million francs'],
  ['On what date did it happen?', '4 May 1931'],
  ['How did their work end?', 'in failure'],
  ['It was founded in [...].', '1947', { kind: 'cloze' }],
  ['In [...], she shared the Nobel Prize.', '2009', { kind: 'cloze' }],
  ['Who caused the loss?', 'Napoleon'],
  ['Who gained the rights?', 'women'],
  ['When was the date?', '1947'],
  ['What did the plan propose?', 'reform'],
]);
leaves('CTX-1', [
  ['What do plants absorb through their roots?', 'water'],
  ['Which bird lays its eggs in the nests of other birds?', 'cuckoo'],
  ['Which scientist lost his life studying Vesuvius?', 'Pliny the Elder'],
  ['How old was Mozart when he died?', '35'],
  ['Before his arrest, what was Raymond Davis?', 'CIA contractor'],
  ['Whom, according to Shaun Gregory, does he not name?', 'the payer'],
  ['[...] said that he would return.', 'Douglas MacArthur', { kind: 'cloze' }],
  ['How long did it take to build the canal?', 'ten years'],
  ['Which poison is it said killed Socrates?', 'hemlock'],
  ['How many days are there in a leap year?', '366'],
  ['What is also known as vitamin C?', 'ascorbic acid'],
  ['What do groups such as Lashkar-e-Toiba threaten?', 'the United States'],
  ['Which city was the capital of the former Soviet Union?', 'Moscow'],
  [
    'Which of these volcanoes erupted?',
    'Mauna Loa',
    { kind: 'mcq', options: ['Mauna Loa', 'Kohala', 'Kilauea'] },
  ],
  ['Who answers in this interview?', 'Shaun Gregory'],
  ['What did the 1947 plan for Europe rebuild?', 'economies'],
  ['Who wrote the report published by Oxfam?', 'Ada Byron'],
  ['How long did the crisis last in Berlin?', 'a year'],
  ['What do children lose when they are about six?', 'milk teeth'],
  ['Who led the attack on Pearl Harbor?', 'Isoroku Yamamoto'],
  ['What is the right to vote called?', 'suffrage'],
  ['What is the event horizon of a black hole?', 'its boundary'],
  ['According to the report, how many homes lost power?', '40,000'],
]);

catches('CTX-2', 'E', [
  ['Who shot two men?', 'Raymond Davis', { context: '' }],
  ['Who shot two men?', 'Raymond Davis', { context: null }],
  ['Who shot two men?', 'Raymond Davis', { context: undefined }],
  ['In which month was Davis released?', 'March', { passageText: PASSAGE }],
]);
leaves('CTX-2', [
  ['In which month was Raymond Davis released?', 'March', { passageText: PASSAGE }],
  ['What did the Taliban say?', 'nothing', { passageText: PASSAGE }],
  ['According to Davis, who paid?', 'nobody', { passageText: PASSAGE, says: 'Raymond Davis' }],
  ['In which month was Davis released?', 'March'],
]);
