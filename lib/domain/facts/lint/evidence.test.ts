import { catches, leaves } from './card.fixture.ts';

const CANAL =
  'The Suez Canal opened on 17 November 1869 after ten years of work led by Ferdinand de Lesseps, a diplomat. ' +
  'It cost about 433 million francs. The Quetta and Peshawar Shuras were paid $2,000,000 each.';

catches('CITE-1', 'E', [
  ['Who led the work on the Suez Canal?', 'Ferdinand de Lesseps', { cite: [] }],
  ['Who led the work on the Suez Canal?', 'Ferdinand de Lesseps', { cite: null }],
  ['Who led the work on the Suez Canal?', 'Lord Palmerston', { passageText: CANAL }],
  ['What did the Suez Canal cost?', '500 million francs', { passageText: CANAL }],
  ['What was Ferdinand de Lesseps?', 'fisherman', { passageText: CANAL }],
  ['Who met both groups?', 'Ferdinand de Lesseps', { inferred: true, cite: ['p1'] }],
]);
leaves('CITE-1', [
  ['Who led the work on the Suez Canal?', 'Ferdinand de Lesseps', { passageText: CANAL }],
  ['Who led the work on the Suez Canal?', 'the Viscount', { accept: ['Lesseps'], passageText: CANAL }],
  ['What was each group paid?', '$2 million', { passageText: CANAL }],
  ['How many years did the work take?', '10', { passageText: CANAL }],
  ['Which shura was paid?', 'Peshawar Shura', { passageText: CANAL }],
  ['Which agency ran the canal?', 'Suez Canal Company (SCC)', { accept: ['Suez Canal'], passageText: CANAL }],
  ['Was the Suez Canal cheap?', 'no', { kind: 'side', passageText: CANAL }],
  ['Who met both groups?', 'Lord Palmerston', { inferred: true, cite: ['p1', 'p2'], passageText: CANAL }],
  ['Who led the work on the Suez Canal?', 'Ferdinand de Lesseps', { cite: 'p1' }],
]);

catches('COPY-1', 'E', [
  ['What opened on 17 November 1869 after ten years of work?', 'Suez Canal', { passageText: CANAL }],
  ['Suez Canal opened on 17 November 1869 after ten [...].', 'years', { kind: 'cloze', passageText: CANAL }],
  ['What happened then?', 'opened on 17 November 1869 after ten years', { passageText: CANAL }],
]);
leaves('COPY-1', [
  ['On which day did the Suez Canal open?', '17 November 1869', { passageText: CANAL }],
  ['How much did the Suez Canal cost, about?', '433 million francs', { passageText: CANAL }],
  ['Which work led by Ferdinand de Lesseps took ten years?', 'Suez Canal', { passageText: CANAL }],
  [
    'Which deck is called "The ten years of work on the canal"?',
    'this one',
    {
      title: 'The ten years of work on the canal',
      passageText: 'The ten years of work on the canal were hard.',
    },
  ],
]);

catches('BOIL-1', 'E', [
  ['What do subscribers get?', 'a newsletter', { lineClass: 'boilerplate' }],
  ['What do subscribers get?', 'a newsletter', { lineClass: 'ignore' }],
  ['What do subscribers get?', 'a newsletter', { lineClass: ['text', 'subscription'] }],
]);
leaves('BOIL-1', [
  ['Who shot two men?', 'Raymond Davis', { lineClass: 'text' }],
  ['Who shot two men?', 'Raymond Davis', { lineClass: 'body' }],
]);
