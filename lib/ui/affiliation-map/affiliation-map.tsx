import { Eye } from 'lucide-react';
import type { Affiliation } from '#domain/facts/affiliation.ts';
import { VoiceMark } from '../glyphs.tsx';
import { AffiliationDrawing } from './affiliation-drawing.tsx';
import { AffiliationList } from './affiliation-list.tsx';
import styles from './affiliation-map.module.css';
import { MAP_WIDTHS } from './map-layout.ts';

const WIDTHS = ['wide', 'middle', 'small', 'narrow'] as const;

/**
 * Where two parties' interests meet, drawn for each of four widths; the style sheet shows the one that fits. "Cover the
 * names" is a checkbox, so that a reader can test himself before, or without, any script.
 */
export function AffiliationMap({ affiliation }: { affiliation: Affiliation }) {
  const { title, according } = affiliation;
  return (
    <div className={styles.map}>
      <div className={styles.head}>
        <div>
          <h2 id="map" className="title">
            {title}
          </h2>
          {according && (
            <p className="voice">
              <VoiceMark speaks />
              <span>According to {according}</span>
            </p>
          )}
        </div>
        <label className={`btn ${styles.cover}`}>
          <input type="checkbox" autoComplete="off" />
          <Eye className="icon" aria-hidden />
          Cover the names
        </label>
      </div>
      <figure className={styles.figure}>
        {WIDTHS.map((name) => (
          <AffiliationDrawing
            key={name}
            affiliation={affiliation}
            width={MAP_WIDTHS[name]}
            className={styles[name] ?? ''}
          />
        ))}
        <figcaption className="small prose">
          The lines show shared interest in fighting a group, nothing more: not who supports whom, and not how
          strongly, beyond what the notes say.
        </figcaption>
      </figure>
      <AffiliationList affiliation={affiliation} />
    </div>
  );
}
