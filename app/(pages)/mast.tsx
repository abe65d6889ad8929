import { LibraryBig, Settings, Sun } from 'lucide-react';
import Link from 'next/link';
import { Logo } from '#ui/glyphs.tsx';
import { Place } from './place.tsx';
import { ThemeButton } from './theme-button.tsx';
import styles from './mast.module.css';

/** The head of every page: brand, places, theme. */
export function Mast() {
  return (
    <header className={`page ${styles.mast}`}>
      <Link className={styles.brand} href="/">
        <Logo />
        Dossier
      </Link>
      <nav className={styles.nav} aria-label="Main">
        <Place href="/">Today</Place>
        <Place href="/decks">Decks</Place>
        <Place href="/settings">Settings</Place>
      </nav>
      <ThemeButton />
    </header>
  );
}

/** The same places within reach of a thumb. */
export function Tabs() {
  return (
    <nav className={styles.tabs} aria-label="Main, bottom">
      <Place href="/">
        <Sun className="icon" aria-hidden />
        Today
      </Place>
      <Place href="/decks">
        <LibraryBig className="icon" aria-hidden />
        Decks
      </Place>
      <Place href="/settings">
        <Settings className="icon" aria-hidden />
        Settings
      </Place>
    </nav>
  );
}
