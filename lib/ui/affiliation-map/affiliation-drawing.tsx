import type { Affiliation, AffiliationSide } from '#domain/facts/affiliation.ts';
import { SideShapes } from '../glyphs.tsx';
import { typographic } from '../typographic.ts';
import { listed } from '../words.ts';
import styles from './affiliation-map.module.css';
import type { Chip, NoteLine } from './entry-box.ts';
import {
  layoutOf,
  type MapLayout,
  type PartySign,
  type PlacedEntry,
  type SideHead,
  type TextLine,
} from './map-layout.ts';

type Props = { affiliation: Affiliation; width: number; className: string };

/** The map as one picture. Its title and description say in words what it shows; the rest is for the eye. */
export function AffiliationDrawing({ affiliation, width, className }: Props) {
  const layout = layoutOf(affiliation, width);
  const id = `map-${width}`;
  const sides = affiliation.sides.map(({ side }) => side);
  return (
    <svg
      className={`${styles.drawing} ${className}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{affiliation.title}</title>
      <desc id={`${id}-desc`}>{inWords(affiliation)}</desc>
      <Lines layout={layout} open={affiliation.sides.some(({ open }) => open)} />
      {layout.entries.map((entries, at) =>
        entries.map((entry) => <Entry key={entry.id} entry={entry} side={sides[at]!} />),
      )}
      <Sign sign={layout.signs[1]} className={styles.second!} />
      <Sign sign={layout.signs[0]} className={styles.first!} />
      {layout.heads.map((head, at) => (
        <Head key={sides[at]} head={head} side={sides[at]!} />
      ))}
    </svg>
  );
}

/** The first party's line is solid, the second's hollow: a stroke with a thinner one of the page's colour on it. */
function Lines({ layout, open }: { layout: MapLayout; open: boolean }) {
  const [first, second] = layout.lines;
  return (
    <>
      <path className={styles.secondLine} d={second} />
      <path className={styles.hollow} d={second} />
      <path className={styles.firstLine} d={first} />
      <path className={open ? styles.tails : styles.ends} d={layout.tails} />
      <path className={styles.branches} d={layout.branches} />
    </>
  );
}

function Sign({ sign, className }: { sign: PartySign; className: string }) {
  const { x, y, width, height, lines } = sign;
  return (
    <g className={className}>
      <rect x={x} y={y} width={width} height={height} rx={Math.min(height, width) / 2} />
      <Texts className={styles.party!} lines={lines} middle />
    </g>
  );
}

function Head({
  head: { glyph, label, openTag, notes },
  side,
}: {
  head: SideHead;
  side: AffiliationSide['side'];
}) {
  return (
    <>
      <g className={styles[side]} transform={`translate(${glyph.x} ${glyph.y}) scale(${glyph.scale})`}>
        <SideShapes side={side} />
      </g>
      <Texts className={`${styles.heading} ${styles[side]}`} lines={label} />
      {openTag && (
        <>
          <rect className={`${styles.chip} ${styles.open}`} {...rectOf(openTag)} rx="2" />
          <Texts className={styles.note!} lines={[openTag.text]} middle />
        </>
      )}
      <Texts className={styles.note!} lines={notes} />
    </>
  );
}

function Entry({ entry: { x, y, box }, side }: { entry: PlacedEntry; side: AffiliationSide['side'] }) {
  return (
    <g className={styles.entry} transform={`translate(${x} ${y})`}>
      <rect
        className={`${styles.box} ${box.open ? styles.open : ''}`}
        width={box.width}
        height={box.height}
        rx="2"
      />
      <rect className={`${styles.edge} ${styles[side]}`} width="4" height={box.height} />
      <Texts className={`${styles.title} ${styles.name}`} lines={box.title} />
      <text className={styles.passage} x={box.passage.x} y={box.passage.y} textAnchor="end">
        {box.passage.text}
      </text>
      {box.chips.map((chip) => (
        <ChipFrame key={`${chip.x} ${chip.y}`} chip={chip} />
      ))}
      {box.notes.map((note) => (
        <Note key={note.y} note={note} />
      ))}
    </g>
  );
}

function ChipFrame({ chip }: { chip: Chip }) {
  return (
    <>
      <rect className={`${styles.chip} ${chip.open ? styles.open : ''}`} {...rectOf(chip)} rx="2" />
      <Texts
        className={chip.open ? styles.note! : `${styles.member} ${styles.name}`}
        lines={chip.lines}
        middle
      />
    </>
  );
}

function Note({ note }: { note: NoteLine }) {
  return <Texts className={`${styles.note} ${note.named ? styles.name : ''}`} lines={[note]} />;
}

function Texts({ lines, className, middle }: { lines: TextLine[]; className: string; middle?: boolean }) {
  return lines.map(({ x, y, text }) => (
    <text key={y} className={className} x={x} y={y} textAnchor={middle ? 'middle' : undefined}>
      {text}
    </text>
  ));
}

function rectOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height };
}

/** The picture in words, for those who do not see it. */
function inWords({ parties, sides: [meet, apart] }: Affiliation): string {
  const names = (side: AffiliationSide) => typographic(listed(side.entries.map(({ name }) => name)));
  const [first, second] = parties.map(({ name }) => name);
  return [
    `Two lines stand for ${first} and ${second}.`,
    meet.entries.length > 0 ? `They run together past ${names(meet)}.` : 'They nowhere run together.',
    apart.entries.length > 0 ? `Then they part, with ${names(apart)} between them.` : 'They never part.',
    'The same content follows as a list.',
  ].join(' ');
}
