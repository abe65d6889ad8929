/**
 * Dossier's own signs. Each is decoration beside a word and therefore hidden from assistive technology.
 * The shapes are the design language's: rings that overlap or stand apart, a speech mark, a page mark.
 */

/** Two bars, one solid, one broken: stated and open. */
export function Logo() {
  return (
    <svg viewBox="0 0 24 18" aria-hidden="true">
      <path d="M0 3h24" stroke="currentColor" strokeWidth="5" />
      <path d="M0 14h24" stroke="currentColor" strokeWidth="5" strokeDasharray="5.5 3.75" />
    </svg>
  );
}

/** Interests meet: overlapping rings. Interests do not meet: rings with a bar between. */
export function SideGlyph({ side }: { side: 'meet' | 'apart' }) {
  return (
    <svg viewBox="0 0 34 22" aria-hidden="true">
      <SideShapes side={side} />
    </svg>
  );
}

/** The side's shapes on a field of 34 by 22, to be drawn inside another picture. */
export function SideShapes({ side }: { side: 'meet' | 'apart' }) {
  return (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      {side === 'meet' ? (
        <>
          <circle cx="12.5" cy="11" r="9" />
          <circle cx="21.5" cy="11" r="9" />
          <path d="M17 3.2a9 9 0 0 1 0 15.6 9 9 0 0 1 0-15.6z" fill="currentColor" stroke="none" />
        </>
      ) : (
        <>
          <circle cx="8" cy="11" r="6.5" />
          <circle cx="26" cy="11" r="6.5" />
          <path d="M17 2v18" />
        </>
      )}
    </g>
  );
}

/** Who speaks: a person interviewed (speech mark) or the publication itself (page mark). */
export function VoiceMark({ speaks }: { speaks: boolean }) {
  return speaks ? (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <path d="M2 2h14v10H9l-4 4v-4H2z" fill="currentColor" />
    </svg>
  ) : (
    <svg viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M3.5 1.75h11v14.5h-11z" />
      <path d="M6 6h6M6 9h6M6 12h3.5" />
    </svg>
  );
}
