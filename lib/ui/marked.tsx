import { typographic } from './typographic.ts';

const VOICE = /^According to [^,?]+,/;
const NAME = /\S*[\p{L}.]-\p{L}\S*/gu;

/**
 * A sentence with its marks: the speaker in italics, hedging words underlined with a broken line, and names with
 * hyphens kept on one line (Lashkar-e-Toiba must not break). Quotation marks and apostrophes are set as in print;
 * the words are never changed.
 */
export function Marked({ text, hedged = [] }: { text: string; hedged?: readonly string[] }) {
  const printed = typographic(text);
  const voice = VOICE.exec(printed)?.[0] ?? '';
  return (
    <>
      {voice && <span className="q-voice">{voice}</span>}
      {withHedges(printed.slice(voice.length), hedged.map(typographic))}
    </>
  );
}

function withHedges(text: string, hedged: readonly string[]) {
  if (hedged.length === 0) return withNames(text);
  const words = new RegExp(`\\b(${hedged.map(escaped).join('|')})\\b`, 'u');
  return text.split(words).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} className="hedge">
        {part}
      </span>
    ) : (
      withNames(part)
    ),
  );
}

function withNames(text: string) {
  const names = text.match(NAME) ?? [];
  return text.split(NAME).flatMap((part, i) =>
    i === 0
      ? [part]
      : [
          <span key={i} className="name">
            {names[i - 1]}
          </span>,
          part,
        ],
  );
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
