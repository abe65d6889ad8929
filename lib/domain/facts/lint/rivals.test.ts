import { catches, leaves, type Row } from './card.fixture.ts';

const beside = (front: string, back: string, other: object, more: object = {}): Row => [
  front,
  back,
  { ...more, deck: [{ kind: 'forward', ...other }] },
];

catches('UNIQ-1', 'E', [
  beside('Which group threatens the state?', 'Jaish-e-Mohammed', {
    front: 'Which group threatens the state?',
    back: 'Lashkar-e-Jhangvi',
  }),
  beside('Which group threatens the state?', 'Jaish-e-Mohammed', {
    front: 'According to Gregory, which group is threatening the state?',
    back: 'Lashkar-e-Jhangvi',
  }),
]);
leaves('UNIQ-1', [
  beside('Which group threatens the state?', 'the ISI', {
    front: 'Which group threatens the state?',
    back: 'Inter-Services Intelligence',
    accept: ['ISI'],
  }),
  beside('When was the bridge built?', '1931', { front: 'Who built the bridge?', back: 'Ada Byron' }),
  beside('Which group threatens Pakistan?', 'Jaish-e-Mohammed', {
    front: 'Which group threatens the United States?',
    back: 'Lashkar-e-Toiba',
  }),
]);

const shot = { front: 'Who shot two men?', back: 'Raymond Davis' };
catches('DUP-1', 'E', [
  beside('Who shot two men?', 'Raymond Davis', shot),
  beside('who shot two men', 'Raymond Davis', shot),
  beside('Which man shot two others?', 'Raymond Davis', { ...shot, fact: 'f02' }, { fact: 'f02' }),
]);
catches('DUP-1', 'W', [
  beside('Which CIA contractor shot dead two young men?', 'Raymond Davis', {
    front: 'Which CIA contractor shot two young men dead?',
    back: 'Davis',
    accept: ['Raymond Davis'],
  }),
]);
leaves('DUP-1', [
  beside('Who shot two men?', 'Raymond Davis', { ...shot, key: 'k1' }, { key: 'k1' }),
  beside('Who was released in March?', 'Raymond Davis', shot),
  beside('Do interests meet on fighting al-Qaida?', 'yes', {
    front: 'Do interests meet on fighting Hamas?',
    back: 'yes',
  }),
]);

const toiba = {
  front: 'Which group threatens the United States?',
  back: 'Lashkar-e-Toiba',
  answerType: 'group',
};
catches('INTF-1', 'W', [
  beside('Which group threatens the state?', 'Lashkar-e-Jhangvi', toiba, { answerType: 'group' }),
  beside('Which volcano erupted?', 'Mauna Loa', { front: 'Which volcano is highest?', back: 'Mauna Kea' }),
]);
leaves('INTF-1', [
  [
    'Which group threatens the state?',
    'Lashkar-e-Jhangvi',
    {
      answerType: 'group',
      deck: [
        { kind: 'forward', ...toiba },
        {
          kind: 'contrast',
          front: 'Which of the two: Lashkar-e-Jhangvi or Lashkar-e-Toiba?',
          back: 'Lashkar-e-Toiba',
        },
      ],
    },
  ],
  beside('Which group threatens the state?', 'Jaish-e-Mohammed', toiba),
  beside('Who directs the unit?', 'Shaun Gregory', { front: 'Who answers?', back: 'Gregory' }),
]);
