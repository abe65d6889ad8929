import { countryOf } from './countries.ts';

/**
 * Whether two words that look alike are known to mean different things, so that one is never a misspelling of the
 * other: other countries, opposites, months, prefixes and endings that carry the meaning.
 *
 * @param a,b words as `wordsOf` gives them
 */
export function areDistinct(a: string, b: string): boolean {
  if (a === b) return false;
  const [here, there] = [countryOf(a), countryOf(b)];
  if (here !== null && there !== null && here !== there) return true;
  if (ALKYL.test(a) && ALKYL.test(b)) return true;
  return inOneFamily(a, b) || differByPrefix(a, b) || differBy(a, b, ENDINGS);
}

/** Whether the word must be there on both sides: "Korea" is not "North Korea", "York" not "New York". */
export function isDefining(word: string): boolean {
  return /^(?:(?:north|south|east|west)+(?:ern)?|central|new)$/.test(word);
}

/** Whether two words are forms of one root that a reader still tells apart: Octavia and Octavius, Marxist and Marxism. */
export function differInForm(a: string, b: string): boolean {
  return differBy(a, b, FORMS);
}

function inOneFamily(a: string, b: string): boolean {
  const others = FAMILIES.get(b);
  return (
    FAMILIES.get(a)?.some(([family, member]) => others?.some(([f, m]) => f === family && m !== member)) ??
    false
  );
}

function differByPrefix(a: string, b: string): boolean {
  return prefixesOf(a).some((p) =>
    prefixesOf(b).some((q) => {
      const stem = a.slice(p.length);
      const meaningful = PREFIXES.get(p) !== PREFIXES.get(q) && stem.length >= leastStem(p, q);
      return meaningful && stem === b.slice(q.length);
    }),
  );
}

/** A lone "a" makes "atypical", but also begins many a word; "inter" and "intra" are unmistakable. */
function leastStem(p: string, q: string): number {
  if (p === 'a' || q === 'a') return 6;
  return Math.min(p.length, q.length) >= 4 ? 3 : 4;
}

/** The listed prefixes a word begins with, and none at all. */
function prefixesOf(word: string): string[] {
  return [...PREFIXES.keys()].filter((prefix) => word.startsWith(prefix));
}

function differBy(a: string, b: string, families: readonly Ending[]): boolean {
  return families.some(([stem, ...endings]) => {
    const member = (word: string) => endings.findIndex((ending) => stemOf(word, stem, ending) !== null);
    const [x, y] = [member(a), member(b)];
    return x >= 0 && y >= 0 && x !== y && stemOf(a, stem, endings[x]!) === stemOf(b, stem, endings[y]!);
  });
}

function stemOf(word: string, stem: RegExp, ending: RegExp): string | null {
  const bare = word.replace(ending, '');
  return bare !== word && stem.test(bare) ? bare : null;
}

// A family a line: its members part at |, words that mean the same stand together.
const FAMILIES = families(`
north northern|south southern|east eastern|west western|northeast northeastern|northwest northwestern|southeast southeastern|southwest southwestern|central
january|february|march|april|may|june|july|august|september|october|november|december
monday|tuesday|wednesday|thursday|friday|saturday|sunday
upper|lower|middle
inner|outer
left|right
major|minor
greater|lesser
junior jr|senior sr
elder|younger
old|new
high|low
hot|cold
early|late
before|after
more|less
true|false
open|closed
some|all|most|none|many|few
always|never|often|rarely
male males|female females
man men|woman women
he|she|they
father|mother|brother|sister|son|daughter
king|queen|prince|princess|emperor|empress|duke|duchess
positive|negative
minimum|maximum
internal|external
import imports|export exports
increase increased increases|decrease decreased decreases
emigrate emigration emigrant|immigrate immigration immigrant
ascending|descending
offensive|defensive
public|private
formal|former
affect|effect
adverse|averse
angel|angle
calvary|cavalry
capital|capitol
casual|causal
complement|compliment
council|counsel
desert|dessert
dnieper|dniester
from|form
marital|martial
principal|principle
trail|trial
volga|volta
anode|cathode
anion|cation
concave|convex
erbium|terbium|ytterbium
granada|grenada
ileum|ilium
latitude|longitude
glucose|fructose|sucrose|galactose|lactose|maltose|cellulose
meiosis|mitosis
neuron|neutron
nucleus|nucleolus
photon|proton
rhine|rhone
silicon|silicone
stalactite stalactites|stalagmite stalagmites
sunni|shia shiite
`);

// Prefixes that mean the same stand together; between two groups, or against none, they change what is said.
const PREFIXES = prefixes(`
un in im il ir non dis a
de
pre ante fore
post
anti counter contra
pro
hyper super over ultra
hypo sub under infra
intra endo intro
inter
extra exo ecto
trans
mono mon uni
bi di duo
tri
tetra quadri
penta
hexa
octa
deca
kilo
mega
giga
micro
nano
macro
milli
centi
poly multi
neo
paleo
meso
ceno
homo iso
hetero
auto
eu
dys mal mis
pseudo quasi
semi demi hemi
re
bio
geo
cardio
radio
neuro
nephro
hydro
thermo
photo
electro
psycho
physio
patho
astro
ana
meta
geno
pheno
aristo
oligo
theo
demo
telo
ab
ad
af
ef
`);

type Ending = [stem: RegExp, ...endings: RegExp[]];

// Stems, and endings each of which makes another thing of them.
const ENDINGS: Ending[] = [
  [
    /(?:sulf|nitr|chlor|phosph|brom|iod|fluor|selen|arsen|chrom|cyan|carbon)$/,
    /ates?$/,
    /ites?$/,
    /ides?$/,
    /ines?$/,
  ],
  [/.{3}/, /oses?$/, /ases?$/],
  [/.{3}/, /ous$/, /ic$/],
  [/.{3}/, /[eo]rs?$/, /ees?$/],
  [/.{3}/, /phil(?:e|es|ia|ic)$/, /phob(?:e|es|ia|ic)$/],
  [/.{3}/, /logy$/, /nomy$/, /graphy$/, /metry$/],
  [/.{3}/, /less$/, /ful$/],
  [/.{3}/, /grams?$/, /graphs?$/],
];
// Each is a substance of its own: methane, ethane, ethene, ethanol, ethanal.
const ALKYL =
  /^(?:di|tri|cyclo)?(?:m?eth|prop|but|pent|hex|hept|oct|non|dec)(?:ane|ene|yne|anol|anal|yl|anone)$/;
const FORMS: Ending[] = [
  [/.{3}/, /ism$/, /ists?$/],
  [/.{3}/, /us$/, /a$/, /o$/],
];

function families(table: string): Map<string, [family: number, member: number][]> {
  const map = new Map<string, [number, number][]>();
  for (const [family, line] of table.trim().split('\n').entries()) {
    for (const [member, words] of line.split('|').entries()) {
      for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), [family, member]]);
    }
  }
  return map;
}

function prefixes(table: string): Map<string, number> {
  const groups = table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map([
    ['', -1],
    ...groups.flatMap((group, index) => group.map((word) => [word, index] as [string, number])),
  ]);
}
