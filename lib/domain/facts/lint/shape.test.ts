import { catches, leaves } from './card.fixture.ts';

catches('SHAPE-1', 'E', [
  ['Who released Raymond Davis?', 'March 2011'],
  ['Who paid for the release?', '$2 million'],
  ['Who does the professor work for?', 'Bradford University', { answerType: 'university' }],
  ['According to the mayor, who opened the bridge?', '4 May 1931'],
  ['Who shot two men?', 'yes'],
  ['When was Shaun Gregory a professor?', 'Bradford University'],
  ['When did Napoleon lose?', 'Ada Byron', { answerType: 'person' }],
  ['How many men were shot?', 'in Lahore'],
  ['How many volcanoes make up the island?', 'Kohala'],
  ['Where did Napoleon lose?', '1815'],
  ['Which place is named first?', 'Blorptown'],
  ['Which place is in the passage?', 'Ferdinand de Lesseps'],
  ['Which country won?', 'Ada Byron', { answerType: 'person' }],
  ['Which agency employed Raymond Davis?', '1998'],
  ['In which year did the war end?', 'Waterloo'],
  ['Did Raymond Davis shoot two men?', 'Raymond Davis'],
  ['Why was Raymond Davis released?', '$2 million'],
]);
leaves('SHAPE-1', [
  ['Who discovered penicillin?', 'Alexander Fleming', { answerType: 'person' }],
  ['Who won the World Cup in 1998?', 'France'],
  ['To whom did the money go?', "the victims' families", { answerType: 'people' }],
  ['When did the Industrial Revolution begin?', 'the late 18th century'],
  ['When does the festival begin?', 'Easter Monday'],
  ['When did the glaciers retreat?', 'after the last ice age'],
  ['Since when has Ghana been independent?', '6 March 1957', { answerType: 'date' }],
  ['How many people lived in Lagos?', '8 million'],
  ['How much did the bridge cost?', '£1.2 billion'],
  ['How many of the crew survived?', 'none'],
  ['What percentage of the crew survived?', 'a third'],
  ['Where was Marie Curie born?', 'Warsaw', { answerType: 'city' }],
  ['Which place did the treaty name?', 'Lake Como'],
  ['Which country nationalised the canal?', 'Egypt', { answerType: 'country' }],
  ['Which CIA contractor shot two men dead?', 'Raymond Davis', { answerType: 'person' }],
  ['In which month was Raymond Davis released?', 'March', { answerType: 'date' }],
  ['In which decade was al-Qaida founded?', '1980s'],
  ['What was the man who shot them?', 'CIA contractor'],
  ['Did Sweden support the treaty?', 'yes', { kind: 'side', answerType: 'yes-no' }],
  ['Raymond Davis, who was a contractor, was released in [...].', 'March', { kind: 'cloze' }],
]);

catches('YESNO-1', 'W', [
  ['Was Raymond Davis released?', 'yes'],
  ['Was Raymond Davis a spy or a contractor?', 'contractor', { options: ['spy', 'contractor'] }],
]);
leaves('YESNO-1', [
  ['Do CIA and ISI interests meet on fighting al-Qaida?', 'yes', { kind: 'side', options: ['yes', 'no'] }],
  [
    'Which lies further north: Oslo or Stockholm?',
    'Oslo',
    { kind: 'contrast', options: ['Oslo', 'Stockholm'] },
  ],
  ['Marie Curie was born in Warsaw.', 'true', { kind: 'true-false' }],
  ['Which country has fjords?', 'Norway'],
]);
