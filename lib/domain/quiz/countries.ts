import { foldText } from './fold-text.ts';

/**
 * The country that a word names, or whose people or language it names: "pakistan" and "pakistani" both give
 * "pakistan". Null for any other word. Lets "Austria" for "Australia" be another country, never a slip of the pen.
 *
 * @param folded one name, as `foldText` gives it, without article
 */
export function countryOf(folded: string): string | null {
  return COUNTRIES.get(folded)?.country ?? null;
}

/** Whether the word is the country's adjective and people ("Pakistani"), not the country itself. */
export function isDemonym(folded: string): boolean {
  return COUNTRIES.get(folded)?.demonym ?? false;
}

// Country and demonym; where the demonym only adds letters, they follow a plus sign.
const TABLE = `
Afghanistan Afghan|Albania +n|Algeria +n|Andorra +n|Angola +n|Argentina Argentine|Argentina Argentinian|Armenia +n
Australia +n|Austria +n|Azerbaijan +i|Bahamas Bahamian|Bahrain +i|Bangladesh +i|Barbados Barbadian|Belarus +ian
Belgium Belgian|Belize +an|Benin Beninese|Bhutan +ese|Bolivia +n|Bosnia +n|Botswana Motswana|Brazil +ian|Brunei +an
Bulgaria +n|Burundi +an|Cambodia +n|Cameroon +ian|Canada Canadian|Chad +ian|Chile +an|China Chinese|Colombia +n
Comoros Comorian|Congo +lese|Costa_Rica +n|Croatia +n|Cuba +n|Cyprus Cypriot|Czechia Czech|Denmark Danish|Djibouti +an
Dominica +n|Ecuador +ian|Egypt +ian|El_Salvador Salvadoran|Eritrea +n|Estonia +n|Eswatini Swazi|Ethiopia +n|Fiji +an
Finland Finnish|France French|Gabon +ese|Gambia +n|Georgia +n|Germany German|Ghana +ian|Greece Greek|Grenada Grenadian
Guatemala +n|Guinea +n|Guyana Guyanese|Haiti +an|Honduras Honduran|Hungary Hungarian|Iceland +ic|India +n|Indonesia +n
Iran +ian|Iraq +i|Ireland Irish|Israel +i|Italy Italian|Jamaica +n|Japan +ese|Jordan +ian|Kazakhstan Kazakh|Kenya +n
Kiribati I-Kiribati|Kosovo Kosovar|Kuwait +i|Kyrgyzstan Kyrgyz|Laos Laotian|Latvia +n|Lebanon Lebanese|Lesotho Basotho
Liberia +n|Libya +n|Liechtenstein +er|Lithuania +n|Luxembourg +er|Macedonia +n|Madagascar Malagasy|Malawi +an|Malaysia +n
Maldives Maldivian|Mali +an|Malta Maltese|Mauritania +n|Mauritius Mauritian|Mexico Mexican|Micronesia +n|Moldova +n
Monaco Monegasque|Mongolia +n|Montenegro Montenegrin|Morocco Moroccan|Mozambique Mozambican|Myanmar Burmese|Namibia +n
Nauru +an|Nepal +i|Nepal +ese|Netherlands Dutch|New_Zealand +er|Nicaragua +n|Niger +ien|Nigeria +n|Norway Norwegian
Oman +i|Pakistan +i|Palau +an|Palestine Palestinian|Panama +nian|Paraguay +an|Peru +vian|Philippines Filipino
Poland Polish|Portugal Portuguese|Qatar +i|Romania +n|Russia +n|Rwanda +n|Samoa +n|San_Marino Sammarinese
Saudi_Arabia Saudi|Senegal +ese|Serbia +n|Seychelles Seychellois|Sierra_Leone +an|Singapore +an|Slovakia Slovak
Slovenia +n|Slovenia Slovene|Somalia Somali|South_Africa +n|South_Korea +n|North_Korea +n|Spain Spanish|Sri_Lanka +n
Sudan +ese|Suriname +se|Sweden Swedish|Switzerland Swiss|Syria +n|Taiwan +ese|Tajikistan Tajik|Tanzania +n|Thailand Thai
Timor +ese|Togo +lese|Tonga +n|Trinidad +ian|Tunisia +n|Turkey Turkish|Turkmenistan Turkmen|Tuvalu +an|Uganda +n
Ukraine Ukrainian|United_Kingdom British|United_States American|Uruguay +an|Uzbekistan Uzbek|Vanuatu Ni-Vanuatu
Venezuela +n|Vietnam +ese|Yemen +i|Zambia +n|Zimbabwe +an|England English|Scotland Scottish|Wales Welsh|Britain British`;

const COUNTRIES = new Map<string, { country: string; demonym: boolean }>(
  TABLE.split(/[|\n]/).flatMap((entry) => {
    const [country = '', demonym = ''] = entry.split(' ').map((name) => name.replace('_', ' '));
    const key = foldText(country);
    const people = foldText(demonym.startsWith('+') ? country + demonym.slice(1) : demonym);
    return [
      [key, { country: key, demonym: false }],
      [people, { country: key, demonym: true }],
    ] satisfies [string, object][];
  }),
);
