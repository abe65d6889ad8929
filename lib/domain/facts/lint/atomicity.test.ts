import { catches, leaves } from './card.fixture.ts';

catches('ATOM-1', 'E', [
  ['Which cities did the treaty divide?', 'Paris and London'],
  ['Which groups does Gregory name?', 'Jaish-e-Mohammed, Lashkar-e-Jhangvi'],
  ['Which groups does Gregory name?', 'Jaish-e-Mohammed; Lashkar-e-Jhangvi'],
  ['Which shuras are named?', 'the Quetta Shura, the Peshawar Shura and the Miran Shah Shura'],
  ['Which agencies met?', 'CIA and ISI'],
  ['Which seas does the canal link?', 'Mediterranean Sea and Red Sea'],
  ['Who discovered the structure of DNA?', 'James Watson and Francis Crick'],
  ['Which two ministries merged?', 'Ministry of Defence and Ministry of Finance'],
  ['At which places was she a professor?', 'Bradford University and the Pakistan Security Research Unit'],
  ['In which years did wars begin?', '1914 and 1939'],
  ['Which colours does the flag show?', 'red, white and blue'],
  ['Which animals winter in the park?', ['wolf', 'bear']],
  ['Which two gases make up most of the air?', 'nitrogen and oxygen'],
  ['Who attacked the town?', 'Jaish-e-Mohammed and Quetta Shura'],
  ['What is Raymond Davis known for?', 'having been released by a court in return for money'],
  [
    'What is a lake?',
    'a body of water of any size whatever that is shut in by land on all of its sides',
    { kind: 'definition' },
  ],
]);
leaves('ATOM-1', [
  ["Which ministry runs the country's airports?", 'Ministry of Defence and Aviation'],
  ['Which agency approves new medicines?', 'Food and Drug Administration'],
  ['Which centre does Ada Yonath direct?', 'Helen and Milton Kimmelman Center'],
  ['Of which state is Port of Spain the capital?', 'Trinidad and Tobago'],
  ['Which novel did Jane Austen publish in 1813?', 'Pride and Prejudice'],
  ['Which company did the brothers found?', 'Johnson & Johnson'],
  ['What sum did the court award?', '$2,000,000'],
  ['Where was Marie Curie born?', 'Warsaw, Poland'],
  ['Who owned the castle in 1400?', 'Duke of York and Albany'],
  ['Which laws does economics begin with?', 'supply and demand', { kind: 'list' }],
  ['What decides the price of a good?', 'supply and demand'],
  [
    'Do interests meet on fighting al-Qaida?',
    'yes: al-Qaida threatens both states, he says',
    { kind: 'side' },
  ],
  ['Which city hosted the 1996 Olympic Games?', 'Atlanta, Georgia'],
  ['When did the Berlin Wall fall?', '9 November, 1989'],
  ['How long did the siege last?', 'two and a half years'],
  ['What do groups such as Lashkar-e-Toiba threaten?', 'the United States and its interests'],
  ['Which three states are the Baltic states?', ['Estonia', 'Latvia', 'Lithuania'], { kind: 'list' }],
  ['Name the primary colours of light.', 'red, green and blue', { kind: 'list' }],
  [
    'What is photosynthesis?',
    'the process by which plants turn light into chemical energy',
    { kind: 'definition' },
  ],
  [
    'Why is cooperation delicate?',
    'the ties among the groups are complex and keep shifting',
    { kind: 'why' },
  ],
]);

catches('ATOM-2', 'E', [
  ['Which contractor who worked for the agency that ran the office shot two men?', 'Raymond Davis'],
  [
    'In which month of that long and difficult year was the contractor Raymond Davis, held by police in Lahore, finally released again?',
    'March',
  ],
  ['Which diplomat led the work, and retired to France?', 'Ferdinand de Lesseps'],
  ['Who founded the university and when was it founded?', 'Ada Byron'],
  [
    'Raymond Davis, a contractor, was released in return for [...], and the money went to families of the men he had shot in the street.',
    '$2 million',
    { kind: 'cloze' },
  ],
]);
leaves('ATOM-2', [
  ['Which treaty that Britain signed ended the war?', 'Treaty of Paris'],
  ['What happens to water when it freezes?', 'it expands'],
  ["Which play by Shakespeare has the line 'To be, or not to be'?", 'Hamlet'],
  [
    'Besides Sipah-e-Sahaba, which group is an example of groups that serve Pakistan but threaten the United States?',
    'Lashkar-e-Toiba',
    { kind: 'membership' },
  ],
  [
    "Besides Sipah-e-Sahaba, which group does Gregory give as an example of groups that serve Pakistan's aims but threaten the United States?",
    'Lashkar-e-Toiba',
    { kind: 'besides' },
  ],
  ['Cooperation is delicate, complicated, and strained by [...].', 'distrust', { kind: 'cloze' }],
  ['In 1998, and only in 1998, which team won?', 'Norway'],
]);
