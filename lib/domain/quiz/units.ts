import { editDistance } from '#domain/facts/edit-distance.ts';

/** A unit of measure or money: what is measured, how much of it one is, and whose money it is where that was said. */
export type Unit = { measures: string; size: number; of?: string };

/** The unit that a word or sign names; null for any other word. Case and a plural s do not matter. */
export function unitOf(word: string): Unit | null {
  const key = word.toLowerCase();
  return UNITS.get(key) ?? UNITS.get(key.replace(/s$/, '')) ?? null;
}

/** As `unitOf`, or the only unit that a long word is one slip away from: "dolars". */
export function unitLike(word: string): Unit | null {
  const key = word.toLowerCase().replace(/s$/, '');
  if (unitOf(word) || key.length < 5) return unitOf(word);
  const near = [...UNITS].filter(([name]) => name.length >= 5 && editDistance(name, key) === 1);
  return near.length === 1 ? near[0]![1] : null;
}

export function isMoney(unit: Unit | null): boolean {
  return unit !== null && MONIES.has(unit.measures);
}

/** Whether the two units can be meant for the same thing: same measure, and not two different countries' money. */
export function sameMeasure(a: Unit, b: Unit): boolean {
  return a.measures === b.measures && (a.of === undefined || b.of === undefined || a.of === b.of);
}

// One measure a line: its name, then `size: names`. A name with @ is one country's money.
const TABLE = `
dollar 1: $ dollar buck usd@us us$@us cad@canadian c$@canadian aud@australian a$@australian nzd@zealand hkd@kong hk$@kong sgd@singapore
pound 1: £ pound gbp@british lb egp@egyptian
euro 1: € euro eur
yen 1: ¥ yen jpy
yuan 1: yuan renminbi rmb cny
rupee 1: ₹ rupee rs inr@indian pkr@pakistani
rouble 1: ₽ rouble ruble rub
franc 1: franc chf@swiss
afghani 1: afghani afn
riyal 1: riyal rial sar@saudi irr@iranian
lira 1: ₺ lira try
peso 1: peso mxn@mexican
share 1: % percent percentage pct
length 0.001: mm millimetre millimeter
length 0.01: cm centimetre centimeter
length 1: m metre meter
length 1000: km kilometre kilometer
length 0.0254: inch inche
length 0.3048: ft foot feet
length 1609.344: mile mi
mass 0.001: mg milligram milligramme
mass 1: g gram gramme
mass 1000: kg kilo kilogram kilogramme
mass 1000000: tonne
time 1: second sec
time 60: minute min
time 3600: hour hr
time 86400: day
time 604800: week
month 1: month
year 1: year yr
century 1: century centurie
heat 1: °c celsius centigrade
heat-f 1: °f fahrenheit
heat-k 1: kelvin
volume 1: litre liter l
volume 0.001: ml millilitre milliliter
`;

const MONIES = new Set('dollar pound euro yen yuan rupee rouble franc afghani riyal lira peso'.split(' '));

const UNITS: Map<string, Unit> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', names = ''] = line.split(': ');
      const [measures = '', size = ''] = head.split(' ');
      return names.split(' ').map((entry): [string, Unit] => {
        const [name = '', of] = entry.split('@');
        return [name, { measures, size: Number(size), ...(of === undefined ? {} : { of }) }];
      });
    }),
);
