import { catches, leaves } from './card.fixture.ts';

const open = { closed: false, members: ['Lashkar-e-Toiba', 'Sipah-e-Sahaba'] };
const shuras = { closed: true, members: ['the Quetta Shura', 'the Peshawar Shura', 'the Miran Shah Shura'] };
const planets = {
  closed: true,
  members: 'Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune'.split(' '),
};

catches('SET-1', 'E', [
  [
    'Name all groups that serve those aims.',
    ['Lashkar-e-Toiba', 'Sipah-e-Sahaba'],
    { kind: 'list', set: open },
  ],
  ['Which are all the groups named?', 'Lashkar-e-Toiba', { set: open }],
  ['Name all planets of the Sun.', planets.members, { kind: 'list', set: planets }],
  [
    'Besides Sipah-e-Sahaba, which group serves those aims?',
    'Lashkar-e-Toiba',
    { kind: 'besides', set: open },
  ],
  ['The groups are [...] and Sipah-e-Sahaba.', 'Lashkar-e-Toiba', { kind: 'overlapping-cloze', set: open }],
  ['Which group serves those aims?', 'Lashkar-e-Toiba', { set: open }],
]);
leaves('SET-1', [
  ['Which 3 groups are the main ones?', shuras.members, { kind: 'list', set: shuras }],
  ['Name all three shuras.', shuras.members, { kind: 'list', set: shuras }],
  [
    'Besides Sipah-e-Sahaba, which group is an example of them?',
    'Lashkar-e-Toiba',
    { kind: 'membership', set: open },
  ],
  ['Do interests meet on fighting Lashkar-e-Toiba?', 'no', { kind: 'side', set: open }],
  ['Which state do groups such as Lashkar-e-Toiba threaten?', 'the United States', { set: open }],
]);

const others = [
  ['The main groups are the Quetta Shura, [...] and the Miran Shah Shura.', 'Peshawar Shura'],
  ['The main groups are the Quetta Shura, the Peshawar Shura and [...].', 'Miran Shah Shura'],
].map(([front, back]) => ({ front, back, kind: 'overlapping-cloze' }));
const first = 'The main groups are [...], the Peshawar Shura and the Miran Shah Shura.';
const gapped = { kind: 'overlapping-cloze', set: shuras };

catches('SET-2', 'E', [
  ['The main groups are [...] and the Peshawar Shura.', 'Quetta Shura', gapped],
  ['The main groups are the Miran Shah Shura, [...] and the Peshawar Shura.', 'Quetta Shura', gapped],
  [first, 'Quetta Shura', { ...gapped, deck: others.slice(1) }],
  ['Which three shuras are the main groups?', shuras.members, { kind: 'list', set: shuras, deck: others }],
]);
leaves('SET-2', [
  [first, 'Quetta Shura', gapped],
  [first, 'Quetta Shura', { ...gapped, deck: others }],
  [first, 'Quetta Shura', { ...gapped, set: { closed: true, members: ['quetta', 'peshawar', 'miran'] } }],
]);
