import { sourceCitation } from '#domain/facts/citation.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { voicesOf } from '#domain/facts/voices.ts';
import { VoiceMark } from '#ui/glyphs.tsx';
import { Marked } from '#ui/marked.tsx';
import { CopyButton } from './copy-button.tsx';

/** Where the facts come from, who speaks in the source, and how to read the marks. */
export function SourceNote({ facts }: { facts: FactDeck }) {
  const citation = sourceCitation(facts);
  return (
    <section className="row" aria-labelledby="source">
      <div className="row__rail">
        <h2 id="source">Source</h2>
      </div>
      <div className="split split--lead">
        <div className="stack-s">
          <p className="read">
            <Marked text={citation} />
          </p>
          <p className="muted prose">
            {facts.source.complete ? '' : 'The source is an excerpt: it breaks off early. '}Its text is not
            stored here; passages are kept as positions with a checksum.
          </p>
          <CopyButton text={citation} />
        </div>
        <div className="stack-s">
          <h3 className="label">Who speaks</h3>
          {voicesOf(facts).map(({ id, name, kind, does, passages }) => (
            <p key={id}>
              <span className="voice">
                <VoiceMark speaks={kind === 'person'} />
                <span>
                  {name} {does}: {paragraphs(passages)}
                </span>
              </span>
            </p>
          ))}
          <h3 className="label">How to read the marks</h3>
          <p className="muted">
            Solid line: stated, or complete. <span className="hedge">Broken line</span>: hedged, left open, or
            not started.
          </p>
        </div>
      </div>
    </section>
  );
}

function paragraphs(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  const unbroken = first !== undefined && last === first + numbers.length - 1 && numbers.length > 1;
  return `¶${unbroken ? `${first}–${last}` : numbers.join(', ')}`;
}
