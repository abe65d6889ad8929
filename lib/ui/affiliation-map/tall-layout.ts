import type { Affiliation } from '#domain/facts/affiliation.ts';
import type { MapLayout, PartySign } from './map-layout.ts';
import { partySign, sideHead } from './side-head.ts';
import { stack } from './stack.ts';

const BEND = 18;
/** Middle of the left-hand line when the two run together, and how far the other keeps from it. */
const FIRST_X = 18;
const SECOND_X = 10;

/** One below the other: the lines run down the left past the first side, then one crosses to the right edge. */
export function tallLayout({ parties, sides }: Affiliation, width: number): MapLayout {
  const signs = signsOf(parties, width);
  const signsEnd = Math.max(...signs.map(({ y, height }) => y + height));
  const meet = sideHead(sides[0], { x: 40, y: signsEnd + 47, width: width - 40, scale: 1.1 });
  const met = stack(sides[0].entries, { x: 40, y: meet.bottom + 16, width: width - 40 });
  const parting = Math.max(meet.bottom, ...met.map(({ y, box }) => y + box.height)) + 28;
  const apart = sideHead(sides[1], { x: 30, y: parting + 22, width: width - 60, scale: 1.1 });
  const parted = stack(sides[1].entries, { x: 30, y: apart.bottom + 18, width: width - 60 });
  const end = Math.max(apart.bottom, ...parted.map(({ y, box }) => y + box.height)) + 12;
  return {
    width,
    height: end + 42,
    lines: [firstLine(signs[0], signsEnd, parting, width, end), secondLine(signs[1], signsEnd, end)],
    signs,
    tails: `M${SECOND_X} ${end + 6}V${end + 42}M${width - 6} ${end + 6}V${end + 42}`,
    branches: met.map(({ y }) => `M${FIRST_X - 2} ${y + 26}H40`).join(''),
    heads: [meet.head, apart.head],
    entries: [met, parted],
  };
}

/** The second party on the left, since its line stays there; the first beside it, since its line will cross over. */
function signsOf(parties: Affiliation['parties'], width: number): [PartySign, PartySign] {
  const maxWidth = Math.floor((width - 13 - 24) / 2) - 1;
  const sign = (at: 0 | 1, x: number) => partySign(parties[at], { x, y: 0, diameter: 54, maxWidth });
  const second = sign(1, 13);
  const first = sign(0, 13 + second.width + 24);
  const middle = Math.max(first.height, second.height) / 2 + 7;
  const down = (one: PartySign): PartySign => ({
    ...one,
    y: one.y + middle,
    lines: one.lines.map((line) => ({ ...line, y: line.y + middle })),
  });
  return [down(first), down(second)];
}

function firstLine(sign: PartySign, below: number, parting: number, width: number, end: number): string {
  const [x, y] = [sign.x + sign.width / 2, sign.y + sign.height / 2];
  const turn = below + 31;
  return (
    `M${x} ${y}V${turn - BEND}A18 18 0 0 1 ${x - BEND} ${turn}H${FIRST_X + BEND}A18 18 0 0 0 ${FIRST_X} ${turn + BEND}` +
    `V${parting - BEND}A18 18 0 0 0 ${FIRST_X + BEND} ${parting}H${width - 6 - BEND}A18 18 0 0 1 ${width - 6} ${parting + BEND}V${end}`
  );
}

function secondLine(sign: PartySign, below: number, end: number): string {
  const [x, y] = [sign.x + sign.width / 2, sign.y + sign.height / 2];
  const turn = below + 17;
  return x - SECOND_X >= 2 * BEND
    ? `M${x} ${y}V${turn - BEND}A18 18 0 0 1 ${x - BEND} ${turn}H${SECOND_X + BEND}A18 18 0 0 0 ${SECOND_X} ${turn + BEND}V${end}`
    : `M${x} ${y}V${below + 1}A18 18 0 0 1 ${x - 14} ${turn}A18 18 0 0 0 ${SECOND_X} ${turn + 20}V${end}`;
}
