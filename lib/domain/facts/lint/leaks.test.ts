import { catches, leaves } from './card.fixture.ts';

catches('LEAK-1', 'E', [
  ['What was the $2 million payment worth?', '$2 million'],
  ['Which university is Bradford University?', 'Bradford University'],
  ['Which contractor called Davis was released?', 'Raymond Davis'],
  ["Lesseps's canal was led by which diplomat?", 'Ferdinand de Lesseps'],
  ['What is the ISI called?', 'Inter-Services Intelligence', { accept: ['ISI'] }],
  ['Which intelligence agency did the men work for?', 'Inter-Services Intelligence'],
  ['Which Quetta group is a shura?', 'Quetta Shura'],
  ['In which country are the Pakistan-based groups?', 'Pakistan'],
  ['Who was released in March?', 'Raymond Davis', { context: 'Security relations · the Davis release' }],
  ['Who was released in March?', 'Raymond Davis', { context: 'Raymond Davis' }],
  ['Who was released in March?', 'Raymond Davis', { hint: 'Davis is his surname' }],
  ['What type of interview was the email interview?', 'email interview'],
  ['Because it makes energy, the mitochondrion is called a [...].', 'mitochondrion', { kind: 'cloze' }],
  [
    'Whom does Gregory, not Hekmatyar, call so?',
    'Gregory',
    { kind: 'mcq', options: ['Gregory', 'Davis', 'Baker'] },
  ],
]);
leaves('LEAK-1', [
  ['At which university is Shaun Gregory a professor?', 'Bradford University'],
  ['Of which research unit is Shaun Gregory the director?', 'Pakistan Security Research Unit'],
  ['Which war destroyed the bridge in 1944?', 'Second World War'],
  ['What type of rock is basalt?', 'igneous rock'],
  ['What kind of engine powers the ferry?', 'diesel engine'],
  ['Which organisation helps us in a flood?', 'US'],
  [
    'Which research unit is in Bradford?',
    'Pakistan Security Research Unit',
    { context: 'U.S.-Pakistan Security' },
  ],
  [
    'Which state do they threaten?',
    'the United States',
    { accept: ['U.S.'], context: 'U.S.-Pakistan Security' },
  ],
  ['In which country is the Tigris?', 'Iraq', { context: 'U.S.-Iraq relations · rivers' }],
  [
    'Which agency employed Davis?',
    'CIA',
    { title: 'The CIA papers', context: 'The CIA papers · a shooting' },
  ],
  [
    'The main groups are [...], the Peshawar Shura and the Miran Shah Shura.',
    'Quetta Shura',
    { kind: 'overlapping-cloze' },
  ],
  [
    'The lakes are [...], Tarn Water and Rydal Water.',
    'Blea Water',
    {
      kind: 'overlapping-cloze',
      set: { closed: true, members: ['Blea Water', 'Tarn Water', 'Rydal Water'] },
    },
  ],
  [
    'On fighting which do interests meet: Lashkar-e-Jhangvi or Lashkar-e-Toiba?',
    'Lashkar-e-Jhangvi',
    { kind: 'contrast' },
  ],
  ['Do interests meet on fighting no group at all?', 'no', { kind: 'side' }],
]);

catches('TRIV-1', 'W', [
  ['On what day did the talks begin?', 'Monday'],
  ['What does the score show?', '3'],
  ['Which relations does the piece treat?', 'Security', { title: 'U.S. Security' }],
  ['What nationality is the proxy?', 'Pakistani'],
]);
leaves('TRIV-1', [
  ['How many chambers does a human heart have?', 'four'],
  ['Which language do most people in Suriname speak?', 'Dutch'],
  ['In which year was penicillin discovered?', '1928'],
]);
