import { catches, leaves, type Row } from './card.fixture.ts';

const cloze = (rows: [string, string, object?][]): Row[] =>
  rows.map(([front, back, more]) => [front, back, { kind: 'cloze', ...more }]);

catches(
  'GAP-1',
  'E',
  cloze([
    ['The [...] Shura is based in Pakistan.', 'Quetta'],
    ['Raymond [...] was released.', 'Davis'],
    ['Ferdinand de [...] led the work.', 'Lesseps'],
    ['Lashkar-e-[...] threatens the state.', 'Jhangvi'],
    ['The [...]s are based in Pakistan.', 'shura'],
    ['$[...] million was paid.', '2'],
    ['The group is called "the [...] Taliban".', 'Punjabi'],
    ['They were called “[...]”.', 'pioneers'],
    ['[...] was released in [...].', 'Raymond Davis'],
    ['The shuras are in Pakistan.', 'Pakistan'],
    ['Mauna [...] erupted.', 'Loa', { passageText: 'In 2022 Mauna Loa erupted.' }],
  ]),
);
leaves(
  'GAP-1',
  cloze([
    ['In [...], Alexander Fleming discovered penicillin.', '1928'],
    ['The [...] of the cell makes energy.', 'powerhouse'],
    ['Raymond Davis was a CIA [...].', 'contractor'],
    ["Hekmatyar is [...]'s Afghan proxy.", 'Pakistan'],
    ['The unit ([...]) is in Bradford.', 'PSRU'],
    ['The "Punjabi" groups include [...].', 'Jaish-e-Mohammed'],
    ['[...] wrote the first program.', 'Ada Lovelace'],
    ['According to Gregory, [...] is a proxy.', 'Gulbuddin Hekmatyar'],
    ['Lesseps called Egypt [...].', 'Home', { passageText: 'To Lesseps, Egypt was always Home.' }],
    ['Egypt nationalised it in ___.', '1956'],
  ]),
);

catches(
  'GAP-2',
  'E',
  cloze([
    ['The main groups are [...], the Peshawar Shura and the Miran Shah Shura.', 'the Quetta Shura'],
    ['The main groups are the Quetta Shura, [...] and the Miran Shah Shura.', 'the Peshawar Shura'],
    ['The main groups are the Quetta Shura, the Peshawar Shura and [...].', 'the Miran Shah Shura'],
    ['The park is home to lions, [...] and zebras.', 'giraffes'],
    ['The diet is made up of fish, [...], and squid.', 'krill'],
    ['Interests meet on al-Qaida and [...].', 'Jaish-e-Mohammed'],
    ['Firms such as [...] and Clan Line lost money.', 'Blue Funnel'],
    ['The state fears Lashkar-e-Toiba or [...] most.', 'Sipah-e-Sahaba'],
    ['The colours of the flag are red, [...] and blue.', 'white'],
  ]),
);
leaves('GAP-2', [
  ...cloze([
    ['According to Shaun Gregory, cooperation is delicate, [...] and dangerous.', 'provisional'],
    ['According to Shaun Gregory, cooperation is [...], provisional and dangerous.', 'delicate'],
    ['According to Shaun Gregory, cooperation is delicate, provisional and [...].', 'dangerous'],
    ['The treaty between Egypt and [...] was signed in 1979.', 'Israel'],
    ['[...], a French diplomat, led the work.', 'Ferdinand de Lesseps'],
    ['Ferdinand de Lesseps, [...], led the work.', 'a French diplomat'],
    ['In [...], Egypt and Britain signed a treaty.', '1936'],
    ['Raymond Davis shot [...] and was held.', 'two men'],
    ['Salt is made of sodium and [...].', 'chlorine'],
  ]),
  ['The Baltic states are [...], Latvia and Lithuania.', 'Estonia', { kind: 'overlapping-cloze' }],
  ['Besides oak, [...] and ash are examples of hardwood.', 'beech', { kind: 'besides' }],
]);
