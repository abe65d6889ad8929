import { FactLine } from '#ui/fact-line.tsx';
import { VoiceMark } from '#ui/glyphs.tsx';
import { sentence } from '#ui/words.ts';
import type { PassageShown } from './passages.ts';

/** A passage: what it is about and who speaks in the margin, its facts beside it. */
export function PassageFacts({ passage }: { passage: PassageShown }) {
  const { id, label, about, voice, speaks, facts, recalls } = passage;
  const started = recalls.filter((recall) => recall !== null).length;
  return (
    <section className="row" id={id} aria-labelledby={`about-${id}`}>
      <div className="row__rail">
        <h3 id={`about-${id}`}>
          {label} {sentence(about)}
        </h3>
        <p>
          <span className="voice">
            <VoiceMark speaks={speaks} />
            <span>{voice}</span>
          </span>
        </p>
        <p>{recalls.length === 0 ? 'Context only, no cards' : `${started} of ${recalls.length} started`}</p>
      </div>
      <ol>
        {facts.map((fact) => (
          <FactLine key={fact.id} {...fact} />
        ))}
      </ol>
    </section>
  );
}
