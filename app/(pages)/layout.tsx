import type { ReactNode } from 'react';
import { Mast, Tabs } from './mast.tsx';
import styles from './mast.module.css';

export default function PagesLayout({ children }: { children: ReactNode }) {
  return (
    <div className={styles.body}>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Mast />
      <main id="main" className="page">
        {children}
      </main>
      <footer className="page">
        <div className="foot">
          <span>Facts in our own words; the article stays with its publisher.</span>
          <span>Your answers are kept on this installation and go nowhere else.</span>
        </div>
      </footer>
      <Tabs />
    </div>
  );
}
