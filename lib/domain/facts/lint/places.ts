import { countryOf, isDemonym } from '#domain/quiz/countries.ts';
import { foldText } from '#domain/quiz/fold-text.ts';

/** Nouns that end the name of a place. */
const PLACE_NOUNS = new Set(
  `bay canyon cape city coast county desert district falls forest gulf harbour hill hills island islands isle lake mount
  mountain mountains ocean park peninsula plateau port province region river sea square strait street territory town
  valley village volcano`.split(/\s+/),
);

/** Nouns that name a body of people, at the head of its name. */
const BODY_NOUNS = new Set(
  `academy administration agency alliance army assembly association authority bank board bureau centre center church club
  college command commission committee company conference congress corporation corps council court department
  directorate faculty federation force foundation front fund group groups guild hospital institute institution laboratory
  league ministry movement museum office organisation organization parliament party police press programme school senate
  service services shura shuras society team tribunal union unit university`.split(/\s+/),
);

/** Nouns that end the names of things made, done and found. */
const THING_NOUNS = new Set(
  `act agreement airport award battle bridge building canal castle cathedral cell century code convention crisis dam day
  declaration disease dynasty effect empire engine era expedition factory festival house hypothesis law laws line machine
  mission monument observatory palace plan prize process programme project protocol railway reaction reactor rebellion
  republic revolution road scale station syndrome taliban temple theatre theorem theory tower treaty tribe virus war
  wars`.split(/\s+/),
);

/** Cities every reader knows, and regions that follow a comma: enough to tell "Paris, Texas" from a list of two. */
const KNOWN_PLACES = new Set(
  `abu dhabi|accra|addis ababa|algiers|amman|amsterdam|ankara|athens|baghdad|baku|bamako|bangkok|barcelona|beijing|beirut
  |belgrade|berlin|bogota|boston|brasilia|bratislava|brussels|bucharest|budapest|buenos aires|cairo|canberra|cape town
  |caracas|casablanca|chicago|copenhagen|dakar|damascus|delhi|dhaka|doha|dubai|dublin|edinburgh|florence|geneva|ghent
  |hamburg|hanoi|havana|helsinki|hong kong|houston|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|karachi
  |kathmandu|khartoum|kiev|kyiv|kinshasa|kuala lumpur|kuwait city|lagos|lahore|lima|lisbon|london|los angeles|luanda|lyon
  |madrid|manila|marseille|mecca|melbourne|mexico city|milan|minsk|mogadishu|montreal|moscow|mumbai|munich|nairobi|naples
  |new delhi|new york|new york city|nice|nicosia|oslo|ottawa|oxford|paris|peshawar|prague|pretoria|quetta|quito|rabat
  |rawalpindi|riga|rio de janeiro|riyadh|rome|saint petersburg|san francisco|sanaa|santiago|sao paulo|sarajevo|seoul
  |shanghai|singapore|sofia|stockholm|sydney|taipei|tallinn|tashkent|tbilisi|tehran|tel aviv|tokyo|toronto|tripoli|tunis
  |ulaanbaatar|vancouver|venice|vienna|vilnius|warsaw|washington|wellington|zagreb|zurich|africa|america|antarctica|asia
  |australia|europe|north america|south america`
    .replace(/\s*\n\s*/g, '')
    .split('|'),
);

const REGIONS = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana
  |iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska
  |nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania
  |rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin
  |wyoming|dc|alberta|british columbia|manitoba|new brunswick|nova scotia|ontario|quebec|saskatchewan|england|scotland
  |wales|northern ireland|uk|usa|us`
    .replace(/\s*\n\s*/g, '')
    .split('|'),
);

/** Places whose one name has an "and" in it. */
const DOUBLE_PLACES = new Set(
  `antigua and barbuda|bosnia and herzegovina|brighton and hove|castile and leon|dumfries and galloway|jammu and kashmir
  |newfoundland and labrador|perth and kinross|saint kitts and nevis|saint vincent and the grenadines
  |sao tome and principe|serbia and montenegro|st kitts and nevis|st vincent and the grenadines|tyne and wear
  |trinidad and tobago|turks and caicos|turks and caicos islands|wallis and futuna`
    .replace(/\s*\n\s*/g, '')
    .split('|'),
);

/** What sort of thing a name is, by the gazetteer or by its own noun; undefined where neither says. */
export function sortOfName(name: string): 'place' | 'body' | undefined {
  const folded = foldText(name).replace(/^the /, '');
  if ((countryOf(folded) && !isDemonym(folded)) || KNOWN_PLACES.has(folded)) return 'place';
  const words = folded.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (PLACE_NOUNS.has(last) || /^(?:lake|mount|cape|river|gulf|bay|strait)$/.test(first)) return 'place';
  return BODY_NOUNS.has(last) || (BODY_NOUNS.has(first) && words[1] === 'of') ? 'body' : undefined;
}

/** A country, or a region as it follows a town after a comma. */
export function isRegion(text: string): boolean {
  const folded = foldText(text).replace(/^the /, '');
  return REGIONS.has(folded) || (countryOf(folded) !== null && !isDemonym(folded));
}

export function isCountry(text: string): boolean {
  const folded = foldText(text).replace(/^the /, '');
  return countryOf(folded) !== null && !isDemonym(folded);
}

export function isCity(text: string): boolean {
  return KNOWN_PLACES.has(foldText(text)) && !isCountry(text);
}

export function isDoublePlace(text: string): boolean {
  return DOUBLE_PLACES.has(foldText(text).replace(/^the /, ''));
}

/** The noun that says what kind of thing a name is, and so is shared by many: University, Shura, River. */
export function isKindNoun(lower: string): boolean {
  return (
    BODY_NOUNS.has(lower) ||
    PLACE_NOUNS.has(lower) ||
    THING_NOUNS.has(lower) ||
    /^(?:men|people|families|countr(?:y|ies)|cit(?:y|ies))$/.test(lower)
  );
}

export function isBodyNoun(lower: string): boolean {
  return BODY_NOUNS.has(lower);
}
